import type { Wording } from '../wording';

/** The two trackers whose new-issue page can be filled in from a project's path. */
export const trackerPresetWords = {
  legend: 'Fill in for GitHub or GitLab',
  tracker: 'Tracker',
  github: 'GitHub',
  gitlab: 'GitLab',
  project: 'Project',
  projectHint: 'owner/repo, or group/project; the address of its page will do, too.',
  host: 'Host',
  hostHint: 'Only where it is your own: git.example.com',
  fill: 'Fill in the tracker',
  wrong: 'Nothing was filled in. Give the project as owner/repo, and the host as git.example.com.',
};

export type TrackerPresetWords = Wording<typeof trackerPresetWords>;
