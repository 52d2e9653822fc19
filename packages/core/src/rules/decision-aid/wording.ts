/* English wordings that the framing guard looks for. They are found by pattern: a new turn of phrase can slip by. */

const NUMBER = String.raw`(?:\d[\d.,]{0,12}|a|one|two|three|four|five|six|seven|eight|nine|ten)`;
const PART = String.raw`(?:(?:a |one )?half|(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth)s?|\d\/\d)`;
const SHARE = String.raw`(?:\d[\d.,]{0,12}\s{0,2}(?:%|per ?cent|percent)|${PART})`;
const CHANCE = String.raw`(?:risk|chance|odds|rate|likelihood|probability)s?`;
const MORE = String.raw`(?:lower|less|fewer|smaller|higher|more|greater|bigger|better|worse|safer)`;
const AS = String.raw`as\s+(?:likely|common|often|many|high|low|safe|risky|good|effective|great)`;
const CHANGE = String.raw`(?:cuts?|reduc\w+|lower\w*|rais\w+|ris\w+|rose|increas\w+|improv\w+|drop\w*|falls?|fell|(?:go|goes|went)\s+(?:down|up))`;
const ABOUT = String.raw`(?:about\s+|around\s+|up to\s+|nearly\s+|over\s+)?`;

/** One thing compared with another, by share: "50% lower", "halves the risk", "twice as likely", "3-fold". */
export const RELATIVE: readonly RegExp[] = [
  `${SHARE}\\s+(?:${MORE}|reduction|increase|drop|rise|cut|${AS})`,
  `(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing))\\s+(?:\\S+\\s+){0,3}${CHANCE}`,
  `${CHANCE}\\s+(?:\\S+\\s+){0,4}(?:halv(?:es|ed)|doubl(?:es|ed)|trebl(?:es|ed)|tripl(?:es|ed)|(?:is|are|was|were) half)`,
  `(?:half|twice|double|treble)\\s+(?:the|your|their)\\s+${CHANCE}`,
  `(?:twice|(?:${NUMBER}|half|many|several) times)\\s+(?:${AS}|${MORE})`,
  `(?:${NUMBER}[- ]?|(?:two|three|four|five|six|seven|eight|nine|ten))fold`,
  `${CHANGE}\\s+(?:\\S+\\s+){0,5}by\\s+${ABOUT}${SHARE}`,
  `(?:cut|cuts|cutting)\\s+(?:\\S+\\s+){0,4}in half`,
  `(?:prevent|avoid|stop)\\w*\\s+${ABOUT}${SHARE}\\s+of`,
  `(?:relative risk|odds ratio|hazard ratio|risk ratio)`,
].map((pattern) => new RegExp(`\\b${pattern}`, 'i'));

export const PERCENT = /\b\d[\d.,]{0,12}\s{0,2}(?:%|per ?cent\b)/i;

/** People out of people: "54 out of 100", "1 in every 8", "three in ten". Years after "in" are no people. */
export const COUNTED_PEOPLE = new RegExp(
  String.raw`\b${NUMBER}(?:\s+(?:people|times|adults|women|men|children))?\s+(?:in|out of)\s+(?:every\s+|each\s+|about\s+)?(?!(?:19|20)\d\d\b)(\d[\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s*(?:days|weeks|months|years|studies|trials))`,
  'i',
);

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The numbers that people were counted out of, in order. */
export function countedPeople(text: string): number[] {
  return [...text.matchAll(new RegExp(COUNTED_PEOPLE, 'gi'))].map(([, of]) => {
    const word = WORDS.indexOf(of!.toLowerCase());
    return word < 0 ? Number(of!.replaceAll(',', '')) : word + 2;
  });
}

/** Praise that decides for the reader. "There is no best option" is none. */
export const VERDICT =
  /(?<!\bno (?:one |single )?|\bnot (?:one |a |the )?|\bnever )\b(?:best (?:option|choice|treatment)|better (?:option|choice)|right (?:option|choice)|(?:we|doctors|experts) (?:recommend|advise)|(?:is|are) recommended|well worth|you should (?:have|choose|take|get|avoid))\b/i;

/** Words that make a figure look small or large. "Up to" and "about" are part of a figure. */
export const COLOURED = new RegExp(
  String.raw`\b(?:only|just|merely|a mere|as few as|as many as|no fewer than|a whopping)\s+${NUMBER}(?:\s+\w+)?\s+(?:in|out of)\s`,
  'i',
);

/** Words for how often, which readers take for very different numbers. */
export const CHANCE_WORD =
  /\b(?:rare(?:ly)?|uncommon|common(?:ly)?|unlikely|likely|usually|most people|many people|few people|some people)\b/i;

export const TIME_WORD =
  /\d|\b(?:second|minute|hour|day|week|fortnight|month|year|life|lifetime|lives|stay)s?\b/i;

/** Groups that say nothing about who was counted. */
export const NO_GROUP =
  /^(?:all |most )?(?:people|patients|adults|everyone|everybody|men|women|participants)\.?$/i;
