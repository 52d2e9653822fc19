import type { DirectoryService } from '@sixways/core/model/directory-service.js';

/** One kind of service, as hand-made parts. `{area}`, `{borough}` and `{language}` are filled in. */
export interface ServiceKind {
  id: string;
  /** A directory's own words for it. */
  categories: readonly string[];
  /** Needs of the self-referral form. */
  needs: readonly string[];
  names: readonly string[];
  /** One line: what it is. */
  summaries: readonly string[];
  /** What happens there: two or three of these are told, in this order. */
  details: readonly string[];
  how: DirectoryService['how'];
  /** Where it meets. Absent: nobody has to go anywhere. */
  venues?: readonly (keyof typeof VENUES)[];
  /** Hours of one meeting, `HH:MM`. Absent: by arrangement. */
  hours?: readonly (readonly [opens: string, closes: string])[];
  /** Where it is not every week: "Once a month". */
  often?: string;
  /** Days a week: 1 unless it says more. */
  daysAWeek?: number;
  /** Sentences on cost; the first ones are free of charge. */
  costs?: readonly string[];
  minAge?: number;
  maxAge?: number;
  whoFor?: string;
  join: readonly DirectoryService['join'][number][];
  wait?: readonly string[];
  /** It is held in one of the borough's languages beside English. */
  inLanguage?: boolean;
}

/** Places that services meet at, and what is said of getting in: made up, on streets that there are not. */
export const VENUES = {
  hall: ['Elmfield Hall', 'Marigold Community Hall', 'Lantern Rooms', 'Larkspur Centre'],
  library: ['Kingfisher Library', 'Hazel Road Library', 'Foxglove Library'],
  church: ['Quillstone Church Hall', 'Old Chapel Rooms', 'Bluebell Methodist Hall'],
  park: ['Skylark Park, by the café', 'Willowmere Park, main gate', 'Otter Green, by the pond'],
  garden: ['Thistledown Garden', 'Damson Yard Allotments', 'Bramble Patch Garden'],
  leisure: ['Heron Leisure Centre', 'Wren Sports Hall', 'Dovecote Pool and Gym'],
  clinic: ['Rowan Health Hub', 'Juniper Health Centre', 'Saffron Clinic'],
  office: ['Beacon House', 'Harbour Advice Rooms', 'Compass Offices'],
  café: ['Teasel Café', 'Copper Kettle Café', 'Periwinkle Café'],
  workshop: ['Plane Tree Workshop', 'Mallard Yard', 'Cobnut Studio'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const FREE = 'Free';
