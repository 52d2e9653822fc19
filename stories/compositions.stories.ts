import { BLOCKS, composition, type Composition } from './compositions.js';

interface Context {
  globals: Readonly<Record<string, unknown>>;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
type Args = Partial<Record<(typeof PLACES)[number], string>> & Pick<Composition, 'name' | 'title' | 'layout'>;

const place = { control: 'select', options: Object.keys(BLOCKS) };

/** Whole pages. Rearrange them in the controls: which widget stands in which place, in one column or two. */
export default {
  title: 'Pages/Compositions',
  parameters: { layout: 'fullscreen', docs: { codePanel: false } },
  argTypes: {
    name: { control: 'text', description: "The organisation's name" },
    title: { control: 'text', description: "The page's heading" },
    layout: { control: 'inline-radio', options: ['columns-1', 'columns-2'] },
    ...Object.fromEntries(PLACES.map((name) => [name, place])),
  },
};

const page = (more: Partial<Composition>, args: Args) => ({
  args,
  render: (given: Args, { globals }: Context) => {
    const blocks = PLACES.flatMap((name) => given[name] ?? []);
    return composition({ ...given, layout: given.layout ?? 'columns-1', ...more, blocks }, globals);
  },
});

/** What a person sees who has signed in: their plan, their goals, how it goes. */
export const PatientPortal = page(
  { withLinks: true },
  {
    name: 'My Riverlands (demonstration)',
    title: 'My care and support',
    layout: 'columns-2',
    first: 'The plan',
    second: 'Goals',
    third: 'About me',
    fourth: 'Check-in',
  },
);

/** A screen in a waiting room: big, one card at a time, nothing kept for the next person. */
export const Kiosk = page(
  { className: 'kiosk' },
  {
    name: 'Elmfield Surgery (demonstration)',
    title: 'While you wait',
    layout: 'columns-1',
    first: 'Easy Read, card by card',
    second: 'Refer yourself',
  },
);

/** On paper: print this page (Ctrl+P). What is pressed on a screen is left out, what is folded is opened. */
export const OnPaper = page(
  { className: 'paper', layout: 'sheet' },
  { name: 'Riverlands (demonstration)', title: 'To take along', first: 'The plan' },
);

/** An ICB's page in two columns, to be rearranged. */
export const YourOwnPage = page(
  { withLinks: true },
  {
    name: 'Your organisation (demonstration)',
    title: 'Personalised care',
    layout: 'columns-2',
    first: 'Find support',
    second: 'Easy Read',
    third: 'Refer yourself',
    fourth: 'Compare options',
  },
);
