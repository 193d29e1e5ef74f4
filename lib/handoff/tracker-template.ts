export type TrackerKind = 'github' | 'gitlab';

const PUBLIC_HOST: Record<TrackerKind, string> = { github: 'github.com', gitlab: 'gitlab.com' };

const HOST =
  /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::\d{1,5})?$/i;
const SEGMENT = /^[\w.-]+$/;

/**
 * The new-issue page of a project, with `{title}` and `{body}` to be filled in; null where what was given names no
 * project. The address of the project's page is taken for its host and path.
 *
 * @param project `owner/repo`; on GitLab groups may hold groups
 * @param host empty: the public one
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 * @see https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 */
export function trackerTemplate(kind: TrackerKind, project: string, host: string): string | null {
  const page = /^https:\/\/([^\s/]+)\/(\S+)$/.exec(project.trim());
  const at = page?.[1] ?? (host.trim() || PUBLIC_HOST[kind]);
  const [path = ''] = (page?.[2] ?? project.trim()).split('/-/');
  const named = path.split('/').filter((each) => each !== '');
  // A page inside a repository on GitHub; GitLab sets its own pages apart.
  const segments = (page && kind === 'github' ? named.slice(0, 2) : named).map((each) =>
    each.replace(/\.git$/, ''),
  );
  const levels = kind === 'github' ? segments.length === 2 : segments.length >= 2;
  if (!HOST.test(at) || !levels || !segments.every(isSegment)) return null;
  const base = `https://${at.toLowerCase()}/${segments.join('/')}`;
  return kind === 'github'
    ? `${base}/issues/new?title={title}&body={body}`
    : `${base}/-/issues/new?issue[title]={title}&issue[description]={body}`;
}

function isSegment(segment: string): boolean {
  return SEGMENT.test(segment) && segment !== '.' && segment !== '..';
}

/** As they look, with `OWNER/REPO` for the operator's own. */
export const TRACKER_TEMPLATES = {
  github: trackerTemplate('github', 'OWNER/REPO', '') ?? '',
  gitlab: trackerTemplate('gitlab', 'OWNER/REPO', '') ?? '',
};
