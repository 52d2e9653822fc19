/** The days of the week, as directories name them. Apart from the schemas, so that pages load none to say a day. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
