import { areas, DECISION_AIDS, decisionAid, EASY_READS, easyRead } from '@sixways/content';
import { isLook, type Look } from '../pages/hosted-look.js';

/** Something to choose, and what it is called. */
export interface Option {
  id: string;
  title: string;
}

/** A widget that can be embedded. */
export interface WidgetOption extends Option {
  /** The words of its link. */
  link: string;
  /** Its parameter, beside look, language and level. */
  param?: 'area' | 'aid' | 'explainer';
}

/** Everything there is to choose from. */
export interface Choices {
  widgets: readonly WidgetOption[];
  /** By the parameter's name. */
  values: Readonly<Record<'area' | 'aid' | 'explainer', readonly Option[]>>;
}

/** What somebody chose: every value is one there is. */
export interface Choice {
  widget: WidgetOption;
  /** The parameter's value; undefined where none is set. */
  value: string | undefined;
  /** Undefined: the NHS look, and what the page around sets. */
  look: Look | undefined;
  easy: boolean;
  cms: Cms;
}

/** The systems that websites are kept with. */
export const CMS = [
  { id: 'html', title: 'Plain HTML, or I do not know' },
  { id: 'wordpress', title: 'WordPress' },
  { id: 'drupal', title: 'Drupal' },
  { id: 'umbraco', title: 'Umbraco' },
  { id: 'other', title: 'Another system, or an editor that only takes text and links' },
] as const;

export type Cms = (typeof CMS)[number]['id'];

export const LOOK_TITLES: Readonly<Record<Look, string>> = {
  light: 'Light, whatever my website sets',
  dark: 'Dark',
  'high-contrast': 'High contrast',
  auto: 'As each visitor has set their device',
};

const WIDGETS: readonly WidgetOption[] = [
  {
    id: 'self-referral',
    title: 'Refer yourself to social prescribing',
    link: 'Refer yourself to social prescribing',
    param: 'area',
  },
  { id: 'service-finder', title: 'Find support near you', link: 'Find support near you' },
  {
    id: 'options-grid',
    title: 'Compare the options for a decision',
    link: 'Compare the options for your care',
    param: 'aid',
  },
  { id: 'easy-read', title: 'An explainer in Easy Read', link: 'Read this in Easy Read', param: 'explainer' },
  { id: 'about-me', title: 'Get ready to talk about your care', link: 'Get ready to talk about your care' },
  { id: 'goal-setter', title: 'Set a goal', link: 'Set a goal' },
  { id: 'check-in', title: 'How are things going?', link: 'Look at how things are going' },
  { id: 'budget-planner', title: 'Plan a personal health budget', link: 'Plan a personal health budget' },
  { id: 'plan-viewer', title: 'Care and support plan', link: 'Read your care and support plan' },
];

/** Reads what ships. */
export async function readChoices(): Promise<Choices> {
  const titled = async (id: string, content: Promise<{ title: string }>) => ({
    id,
    title: (await content).title,
  });
  const [area, aid, explainer] = await Promise.all([
    areas.list(),
    Promise.all(DECISION_AIDS.map((id) => titled(id, decisionAid(id, 'en')))),
    Promise.all(EASY_READS.map((id) => titled(id, easyRead(id)))),
  ]);
  return {
    widgets: WIDGETS,
    values: { area: area.map(({ gss, name }) => ({ id: gss, title: name })), aid, explainer },
  };
}

/** Reads a choice from a query. What is not known is left at what stands first. */
export function readChoice(query: Readonly<Record<string, unknown>>, choices: Choices): Choice {
  const { widgets, values } = choices;
  const widget = widgets.find(({ id }) => id === query['widget']) ?? widgets[0]!;
  const given = values[widget.param ?? 'area'];
  const asked = widget.param && given.find(({ id }) => id === query[widget.param!])?.id;
  const look = query['theme'];
  return {
    widget,
    // An area may be left open: the form asks. A decision or an explainer has to be one.
    value: asked ?? (widget.param && widget.param !== 'area' ? given[0]!.id : undefined),
    look: typeof look === 'string' && isLook(look) ? look : undefined,
    easy: query['reading-level'] === 'easy',
    cms: CMS.find(({ id }) => id === query['cms'])?.id ?? 'html',
  };
}
