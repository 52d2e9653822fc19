/** The order of the documentation's pages. A page that is not named here comes last in the group that takes its folder. */
export interface Group {
  title: string;
  /** Ids, as {@link Doc.id}: the file's path in `docs/` without its ending. */
  pages: readonly string[];
  /** Takes every other page of this folder of `docs/`; '' takes what no other group does. */
  folder?: string;
}

export const GROUPS: readonly Group[] = [
  {
    title: 'Start here',
    pages: [
      'for/practice-managers',
      'for/icb-web-teams',
      'for/designers',
      'for/developers',
      'for/adapter-authors',
      'for/content-authors',
    ],
    folder: 'for',
  },
  {
    title: 'Elements',
    pages: [
      'widgets/self-referral',
      'widgets/service-finder',
      'widgets/options-grid',
      'widgets/easy-read',
      'widgets/about-me',
      'widgets/goal-setter',
      'widgets/plan-viewer',
      'widgets/budget-planner',
      'widgets/check-in',
      'widgets/journey',
    ],
    folder: 'widgets',
  },
  {
    title: 'Guides',
    pages: [
      'embed-a-widget',
      'use-in-a-framework',
      'write-content',
      'decision-aids-and-ipdas',
      'write-an-adapter',
      'directories',
      'areas-and-routes',
      'records-and-fhir',
      'run-the-backend',
    ],
    folder: '',
  },
  { title: 'Assurance', pages: [], folder: 'assurance' },
  { title: 'How it is built', pages: ['architecture', 'conventions', 'contributing', 'changes'] },
  { title: 'Decisions', pages: ['decisions'], folder: 'decisions' },
];

/** The groups with every page that there is, in order; no page twice, none left out. */
export function arrange(ids: readonly string[]): Group[] {
  const named = new Set(GROUPS.flatMap(({ pages }) => pages));
  const folders = new Set(GROUPS.map(({ folder }) => folder));
  const folderOf = (id: string) => {
    const folder = id.includes('/') ? id.slice(0, id.indexOf('/')) : '';
    return folders.has(folder) ? folder : '';
  };
  return GROUPS.map(({ title, pages, folder }) => ({
    title,
    pages: [
      ...pages.filter((id) => ids.includes(id)),
      ...ids.filter((id) => id !== 'index' && !named.has(id) && folderOf(id) === folder).sort(),
    ],
  })).filter(({ pages }) => pages.length > 0);
}
