import type { FurtherList } from '../billing/reading';
import type { HandoffLanguage } from '../handoff/handoff-words';
import type { Conversation } from '../inbox/conversation';
import type { PanelConnection } from '../messaging/panel-port';
import type { PageAnswer, PageRequest } from '../messaging/protocol';
import type { Draft } from '../reply/draft';
import type { OwnTemplates } from '../reply/own-templates';
import type { Account } from '../vault/account';
import type { Vault } from '../vault/session';
import { accountLabel } from './account-label';
import { createInboxPages } from './inbox-pages';
import type { OpenTicket } from './open-ticket';
import { createOpenTickets } from './open-tickets';
import type { Settings } from './settings';
import { showTicket } from './show-ticket';
import type { TicketLookUp } from './ticket-look-up';
import type { TicketNotes } from './ticket-notes';
import type { PanelView } from './view';
import { createWindows } from './windows';

/** What the desk needs of the world around it. */
export interface DeskWorld {
  vault: Vault;
  notes: TicketNotes;
  lookUps: TicketLookUp;
  /** The operator's. */
  language: HandoffLanguage;
  settings(): Settings;
  /** The operator's reply templates. */
  templates(): OwnTemplates;
  /** Whether the month's reads are used up, so that lookups wait for a click. */
  sparing(account: Account): boolean;
  activeTab(windowId: number): Promise<number | null>;
  /** Rejects where the page is gone or has no content script. */
  askPage(tabId: number, request: PageRequest): Promise<PageAnswer | true>;
  /** Whether the operator allows any inbox. */
  inboxAllowed(): boolean;
  showStatus(tabId: number, view: PanelView): void;
}

export type Desk = ReturnType<typeof createDesk>;

/** The operator's desk: which ticket each tab has open, and what each open panel shows of it. */
export function createDesk(world: DeskWorld) {
  const tickets = createOpenTickets();
  const windows = createWindows(world.activeTab);
  const pages = createInboxPages(world);

  function viewOf(tabId: number | undefined): PanelView {
    const session = world.vault.session();
    if (session === null) return { state: 'no_key' };
    if (session.locked) return { state: 'locked' };
    const ticket = tabId === undefined ? undefined : tickets.in(tabId);
    const { account } = session;
    const label = accountLabel(account);
    if (!ticket) return { state: 'no_ticket', account: label, inboxAllowed: world.inboxAllowed() };
    const own = { settings: world.settings(), templates: world.templates() };
    const sparing = world.sparing(account);
    return showTicket(account, ticket, { ...own, sparing, language: world.language });
  }

  /** Tells every panel in front of which this tab stands. */
  function show(tabId: number): void {
    const view = viewOf(tabId);
    world.showStatus(tabId, view);
    for (const panel of windows.panelsBeside(tabId)) panel.push({ view });
  }

  /** Works on the ticket of a tab with the account, where there is one and it is not locked. */
  async function onTicket(
    tabId: number,
    work: (ticket: OpenTicket, account: Account, changed: () => void) => Promise<void>,
  ): Promise<void> {
    const ticket = tickets.in(tabId);
    const session = world.vault.session();
    if (!ticket || !session || session.locked) return show(tabId);
    await work(ticket, session.account, () => {
      if (tickets.in(tabId) !== ticket) return;
      const name = ticket.reading?.accountName;
      if (name) void world.vault.name(session.account, name);
      show(tabId);
    });
  }

  const lookUp = (tabId: number, fresh = false) =>
    onTicket(tabId, (ticket, account, changed) =>
      world.lookUps.run(ticket, account, fresh, changed),
    );

  /** Reads the next page of a list, or a customer who was picked and of whom only the name is known. */
  const readFurther = (tabId: number, what: { customerId: string; list: FurtherList | null }) =>
    onTicket(tabId, (ticket, account, changed) =>
      world.lookUps.further(ticket, account, what, changed),
    );

  /** Opening a ticket costs no request while no panel is open. */
  async function lookUpIfWatched(tabId: number): Promise<void> {
    const ticket = tickets.in(tabId);
    const account = world.vault.session()?.account;
    const untouched = ticket && !ticket.reading && !ticket.failure && !ticket.lookUp;
    if (!untouched || !account || windows.panelsBeside(tabId).length === 0) return;
    const unasked = world.settings().lookUpAsIRead && !world.sparing(account);
    if (ticket.wanted || unasked) await lookUp(tabId);
    else show(tabId);
  }

  /** A lookup that begins is shown as one at once: the ticket never flashes as one that nobody looked up. */
  async function showAndLookUp(tabId: number): Promise<void> {
    const looking = lookUpIfWatched(tabId);
    show(tabId);
    await looking;
  }

  return {
    ticketIn: (tabId: number | null) => (tabId === null ? undefined : tickets.in(tabId)),
    /** The draft that the panel shows beside this tab, unedited. */
    draftIn(tabId: number): Draft | null {
      const view = viewOf(tabId);
      return 'case' in view ? view.case.draft : null;
    },
    tabOf: (windowId: number) => world.activeTab(windowId),
    show,
    lookUp,
    readFurther,

    /** A page reported what it has open; another ticket clears the panel before anything else happens. */
    async opened(
      tabId: number,
      conversation: Conversation | null,
      knowsOwnAddresses: boolean,
    ): Promise<void> {
      pages.reported(tabId);
      // Until the page knows the operator's other addresses, it may take one of them for the customer.
      const early = !knowsOwnAddresses && world.settings().ownAddresses.length > 0;
      if (conversation === null || early) {
        tickets.close(tabId);
        show(tabId);
        if (early) await pages.introduce(tabId);
        return;
      }
      const ticket = tickets.take(tabId, conversation);
      if (ticket === null) return show(tabId);
      if (ticket.chosen) await world.notes.keep(tabId, ticket);
      else if (tickets.isFirst(ticket)) await world.notes.restore(tabId, ticket);
      await showAndLookUp(tabId);
    },

    /** The operator decided something on the ticket: it is kept, and shown. */
    async noted(tabId: number): Promise<void> {
      show(tabId);
      const ticket = tickets.in(tabId);
      if (ticket) await world.notes.keep(tabId, ticket);
    },

    /** The operator clicked the chip: that ticket is looked up, whatever the setting says. */
    async wanted(tabId: number): Promise<void> {
      if (!tickets.in(tabId)) await pages.introduce(tabId);
      const ticket = tickets.in(tabId);
      if (!ticket || ticket.reading || ticket.lookUp) return;
      ticket.wanted = true;
      await lookUp(tabId);
    },

    async tabShown(tabId: number, windowId: number): Promise<void> {
      windows.tabShown(tabId, windowId);
      await showAndLookUp(tabId);
      // The background may have been stopped while another tab was in front.
      if (tickets.in(tabId) || windows.panelsBeside(tabId).length === 0) return;
      await pages.introduce(tabId);
      await lookUpIfWatched(tabId);
    },

    tabClosed(tabId: number): void {
      pages.closed(tabId);
      tickets.close(tabId);
      void world.notes.drop(tabId);
    },

    async panelOpened(panel: PanelConnection): Promise<void> {
      if (!(await windows.panelOpened(panel))) return;
      const tabId = windows.tabIn(panel.windowId);
      if (tabId === undefined) return panel.push({ view: viewOf(tabId) });
      await showAndLookUp(tabId);
      if (tickets.in(tabId)) return;
      // After the background was stopped, only the page knows what is open; its report shows the ticket.
      await pages.introduce(tabId);
      await lookUpIfWatched(tabId);
    },

    panelClosed: windows.panelClosed,

    /** The key was pressed: the open panel inserts what its button would. False where none is open. */
    insertByKey(windowId: number): boolean {
      const panel = windows.panelIn(windowId);
      panel?.push({ view: viewOf(windows.tabIn(windowId)), insertReply: true });
      return panel !== undefined;
    },

    /** Drops everything read of every customer and shows all panels anew. */
    async clear(): Promise<void> {
      world.lookUps.forget();
      tickets.strip();
      for (const tabId of windows.tabsInFront()) show(tabId);
      await world.notes.wipe();
    },

    /** The operator's addresses changed: every page has to know. */
    introduceAll: pages.introduceAll,

    /** Shows all panels anew, and looks up what they wait for. */
    async resume(): Promise<void> {
      for (const panel of windows.panels()) {
        const tabId = windows.tabIn(panel.windowId);
        if (tabId === undefined) panel.push({ view: viewOf(tabId) });
        else await showAndLookUp(tabId);
      }
    },
  };
}
