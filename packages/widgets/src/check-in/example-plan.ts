import type { Plan } from '@sixways/core/model/plan.js';

/** A plan with an "if this happens" part of its own. Made up. */
export const PLAN: Plan = {
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1c01',
  lang: 'en',
  updatedAt: '2026-11-20T10:00:00.000Z',
  author: 'self',
  title: 'My plan',
  status: 'active',
  professionalContacts: [],
  personalContacts: [],
  formulation: [],
  strengths: [],
  needs: [],
  goals: [],
  actions: [],
  decisions: [],
  additional: [],
  otherDocuments: [],
  agreements: [],
  comments: [],
  shares: [],
  notUnderstood: [],
  contingency: [
    {
      id: 'low',
      name: 'If my mood drops',
      triggers: ['Bad news', 'Many days alone'],
      whatShouldHappen: ['My daughter comes by'],
      contacts: [{ name: 'Made-up Daughter', role: 'My daughter', phone: '020 7946 0199' }],
      coping: ['Ring somebody', 'Go out with the dog'],
      earlySigns: ['I stay in bed', 'I do not answer the phone'],
    },
  ],
};
