/**
 * Words by which people ask for what a need stands for, so that "skint" finds help with money although no service says
 * it. Folded as text is searched; each counts from its beginning.
 */
export const NEED_WORDS: Readonly<Record<string, string>> = {
  lonely:
    'lonely loneliness alone isolated isolation friend friends friendship befriending company companionship chat meet social',
  stress:
    'stress stressed worry worried worries anxious anxiety panic nerves overwhelmed calm relax mindfulness',
  mood: 'mood low depressed depression sad down unhappy mental wellbeing wellness counselling',
  grief: 'grief grieving bereaved bereavement died death loss lost widow widower widowed funeral',
  money:
    'money debt debts bills skint broke benefits benefit budget budgeting credit universal pip fuel energy heating food foodbank cost afford loan',
  housing:
    'housing house home homeless homelessness rent landlord tenant tenancy eviction evicted damp mould repairs council flat hostel',
  work: 'work working job jobs jobless unemployed employment career cv interview training apprenticeship redundancy redundant',
  condition:
    'condition illness ill disease diabetes copd asthma heart stroke cancer arthritis dementia parkinsons epilepsy fatigue long covid breathing memory',
  pain: 'pain painful ache aching back joint joints knee hip arthritis fibromyalgia sciatica sore',
  active:
    'active activity exercise fitness fit sport sports walk walking swim swimming gym yoga pilates dance dancing cycling running football weight movement',
  caring: 'carer carers caring care respite dementia husband wife relative',
};
