import { allowedSites } from '../inbox/allowed-sites';
import { INBOXES } from '../inbox/inboxes';
import { isOn } from '../inbox/site';
import type { PageScript } from '../platform/page-scripts';
import type { OpenTab } from '../platform/tabs';

/** What of the browser takes part. */
export interface ScriptsWorld {
  /** The match patterns that the extension may read now. */
  grantedSites(): Promise<string[]>;
  scripts: {
    all(): Promise<PageScript[]>;
    add(script: PageScript): Promise<void>;
    change(script: PageScript): Promise<void>;
    remove(ids: string[]): Promise<void>;
  };
  openTabs(): Promise<OpenTab[]>;
  /** Rejects where the browser does not let it. */
  runInTab(tabId: number, file: string): Promise<void>;
  /** Whatever runs in this tab has no permission any more, if anything does. */
  endIn(tabId: number): void;
}

/**
 * Keeps the content scripts equal to the sites that the operator allows: registered while a site is allowed, run at
 * once in its open tabs when it is, ended in them when it is taken back.
 *
 * It looks at what the browser says now, never at what an event says happened: events may come late, twice, or not at
 * all while the background was stopped.
 */
export function createInboxScripts(world: ScriptsWorld) {
  let wanted: PageScript[] = [];
  let added: string[] = [];
  let taken = false;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function reconcile(): Promise<void> {
    const fresh = added;
    const ended = taken;
    added = [];
    taken = false;
    wanted = scriptsFor(await world.grantedSites());
    await register(world.scripts, wanted);
    if (fresh.length === 0 && !ended) return;
    for (const { id, url } of await world.openTabs()) {
      const page = url !== null && URL.canParse(url) ? new URL(url) : null;
      const script = page && scriptOn(page);
      if (script && fresh.some((site) => isOn(page, site))) {
        // A page that was closed meanwhile is no reason to leave the others out.
        void world.runInTab(id, script.file).catch(() => undefined);
      }
      // The extension's own pages need no permission.
      if (!script && ended && (page === null || page.protocol === 'https:')) world.endIn(id);
    }
  }

  /** One at a time; whoever asks while one waits gets that one. */
  function settle(): Promise<void> {
    next ??= running = running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return reconcile();
      });
    return next;
  }

  function scriptOn(page: URL): PageScript | undefined {
    return wanted.find(({ sites }) => sites.some((site) => isOn(page, site)));
  }

  return {
    /** Whether the operator allows pages of this origin, as of the last look. */
    allows: (origin: string) => scriptOn(new URL(origin)) !== undefined,
    /** Whether any inbox is allowed. */
    any: () => wanted.length > 0,
    settle,
    /** Sites were allowed: their open tabs need not be loaded anew. */
    added(sites: string[]): Promise<void> {
      added.push(...sites);
      return settle();
    },
    /** Sites were taken back. */
    removed(): Promise<void> {
      taken = true;
      return settle();
    },
  };
}

/** The content scripts that belong into the browser's list while these sites may be read. */
function scriptsFor(granted: string[]): PageScript[] {
  return INBOXES.flatMap((inbox) => {
    const sites = allowedSites(inbox, granted);
    const script = { id: inbox.name, file: `content-scripts/${inbox.name}.js`, sites };
    return sites.length > 0 ? [script] : [];
  });
}

/** Makes the browser's list equal to what is wanted; one script that it refuses does not keep the others out. */
async function register(list: ScriptsWorld['scripts'], wanted: PageScript[]): Promise<void> {
  const found = await list.all();
  const gone = found.filter(({ id }) => !wanted.some((each) => each.id === id));
  if (gone.length > 0) await list.remove(gone.map(({ id }) => id)).catch(() => undefined);
  for (const script of wanted) {
    const before = found.find(({ id }) => id === script.id);
    if (before && sameScript(before, script)) continue;
    const put = before ? list.change(script) : list.add(script);
    // What the browser says of its list, and what it holds, differ at times after an update.
    await put
      .catch(() => list.remove([script.id]).then(() => list.add(script)))
      .catch(() => undefined);
  }
}

function sameScript(one: PageScript, other: PageScript): boolean {
  return one.file === other.file && one.sites.toSorted().join(' ') === other.sites.join(' ');
}
