import type { TrackerPresetWords } from '../en/tracker-presets';

/** The two trackers whose new-issue page can be filled in from a project's path. */
export const trackerPresetWords: TrackerPresetWords = {
  legend: '为 GitHub 或 GitLab 填写',
  tracker: '跟踪器',
  github: 'GitHub',
  gitlab: 'GitLab',
  project: '项目',
  projectHint: 'owner/repo 或 group/project；也可以填项目页面的网址。',
  host: '主机',
  hostHint: '仅在自行托管时填写：git.example.com',
  fill: '填写跟踪器',
  wrong: '没有填写任何内容。项目请写成 owner/repo，主机请写成 git.example.com。',
};
