import { html, type Html } from './html.js';

/** One of the six ways, as the demonstration ICB tells of it. */
export interface Way {
  /** The section's anchor. */
  id: string;
  title: string;
  /** What professionals call it. */
  term: string;
  /** One line for the overview. */
  brief: string;
  /** Name of a shipped picture. */
  picture: string;
  /** Id of a shipped explainer. */
  explainer: string;
  /** In everyday English. */
  words: Html;
  /** The same in easy words: short sentences, one idea each. */
  easy: Html;
}

export const WAYS: readonly Way[] = [
  {
    id: 'decide-together',
    title: 'Deciding together',
    term: 'shared decision making',
    brief: 'You and your doctor or nurse choose what to do.',
    picture: 'talk',
    explainer: 'shared-decisions',
    words: html`<p>
        You know your life. Your doctor, nurse or therapist knows about treatments. When there is more than
        one thing you could do, you look at it together: what each choice could do for you, what could go
        wrong, and what happens if you do nothing for now.
      </p>
      <p>
        You can bring somebody with you, and you can ask for time to think. Nobody should hurry you, unless it
        is an emergency.
      </p>`,
    easy: html`<p>You can say what you think about your care.</p>
      <p>Your doctor or nurse tells you what you could do.</p>
      <p>You choose together.</p>
      <p>You can bring someone with you.</p>`,
  },
  {
    id: 'choose',
    title: 'Choosing what suits you',
    term: 'enabling choice',
    brief: 'Know what there is, and get help to choose.',
    picture: 'choice',
    explainer: 'choice',
    words: html`<p>
        What helps one person may not suit another. You often have a choice: of GP practice, of hospital for a
        first appointment, of the kind of support. We want you to know what there is, in words you understand.
      </p>
      <p>
        Sometimes a treatment is not right for you, or it is not offered here. Then somebody should tell you
        so, and why, and what you could do instead.
      </p>`,
    easy: html`<p>People are different.</p>
      <p>You can often choose where you go and what help you get.</p>
      <p>We tell you what there is.</p>
      <p>If you cannot have something, we tell you why.</p>`,
  },
  {
    id: 'look-after-yourself',
    title: 'Feeling able to look after yourself',
    term: 'supported self-management',
    brief: 'Learn about your condition, and get coaching.',
    picture: 'idea',
    explainer: 'self-management',
    words: html`<p>
      If you live with a long-term condition, you are the one who is there every day. You can get clear
      information about it, and people who help you use it: a health and wellbeing coach, a course, or
      somebody who lives with the same condition.
    </p>`,
    easy: html`<p>You may have an illness that stays.</p>
      <p>You can learn how to live well with it.</p>
      <p>A coach can help you.</p>
      <p>You can talk to people who have it too.</p>`,
  },
  {
    id: 'social-prescribing',
    title: 'Help and support near you',
    term: 'social prescribing',
    brief: 'A link worker helps you find what you need.',
    picture: 'link-worker',
    explainer: 'social-prescribing',
    words: html`<p>
        Being lonely, worried about money or stuck in a damp flat makes people ill, and no tablet mends it. A
        link worker, also called a social prescriber, has time to listen. Together you find out what could
        help: advice, a group, a class, somebody to talk to. They may come along the first time.
      </p>
      <p>
        How you get there depends on your borough and your GP practice. In some places you can refer yourself.
        In others you ring, or somebody at your practice does it for you.
        <a href="#refer-yourself">The form below</a> tells you which, before it asks anything personal.
      </p>`,
    easy: html`<p>You may feel lonely. You may worry about money.</p>
      <p>A link worker listens to you.</p>
      <p>They help you find support near you.</p>
      <p>You can <a href="#refer-yourself">ask for a link worker here</a>.</p>`,
  },
  {
    id: 'plan',
    title: 'Making a plan for your care',
    term: 'personalised care and support planning',
    brief: 'Your plan, in writing, about what matters to you.',
    picture: 'plan',
    explainer: 'care-plan',
    words: html`<p>
        A plan is made in a conversation, or in several, between you, the people who are close to you and
        those who care for you. You talk about four things:
      </p>
      <ul>
        <li>what you need</li>
        <li>what matters to you</li>
        <li>what is working, and what is not</li>
        <li>what you are good at and like to do</li>
      </ul>
      <p>
        You agree on goals and on who does what. The plan is written down, and you have it. You look at it
        again together at the times you agreed, and whenever you ask.
      </p>`,
    easy: html`<p>You talk with the people who help you. You talk about:</p>
      <ul>
        <li>what you need</li>
        <li>what matters to you</li>
        <li>what works well and what does not</li>
        <li>what you are good at and like to do</li>
      </ul>
      <p>You write it down together. It is your plan.</p>
      <p>You can ask to change it.</p>`,
  },
  {
    id: 'budget',
    title: 'A personal health budget',
    term: 'personal health budget',
    brief: 'Money for support that you help to choose.',
    picture: 'pound',
    explainer: 'personal-health-budget',
    words: html`<p>
        A personal health budget is an amount of NHS money for your health and wellbeing. You and your health
        team agree what it is for: care at home, equipment, a class. There is a lot of room, as long as it is
        safe and legal. You need not handle the money yourself.
      </p>
      <p>
        Some people have a right to have one, for example with NHS continuing healthcare, after-care under
        section 117, or a wheelchair from the NHS. Others may be offered one. Ask the team that plans your
        care.
      </p>`,
    easy: html`<p>This is money from the NHS for your health.</p>
      <p>You help to choose what it pays for.</p>
      <p>It must be safe and legal.</p>
      <p>Some people have a right to it. Ask the people who plan your care.</p>`,
  },
];

/** People who work in personalised care, with the explainer about each. */
export const ROLES = [
  {
    explainer: 'link-worker',
    picture: 'link-worker',
    name: 'Link worker',
    does: 'finds support near you, with you',
  },
  {
    explainer: 'health-coach',
    picture: 'health-coach',
    name: 'Health and wellbeing coach',
    does: 'helps you make the changes you want',
  },
  {
    explainer: 'care-coordinator',
    picture: 'care-coordinator',
    name: 'Care coordinator',
    does: 'keeps everybody who cares for you in step',
  },
] as const;
