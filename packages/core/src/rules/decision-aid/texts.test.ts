import { expect } from '../../../../../test/support/index.js';
import { validAid } from './testing/valid-aid.js';
import { aidTexts, claims, readTexts, withTexts } from './texts.js';

describe('the words of an aid', () => {
  it('have keys that do not depend on order', () => {
    const texts = aidTexts(validAid());
    expect(texts['options.strap.what']).to.match(/soft strap/);
    expect(texts['rows.harm.answers.operation']).to.match(/infected/);
    expect(texts['outcomes.events.figures.operation.unknown']).to.equal('Nobody counted this.');
    expect(texts['doors.0.how']).to.match(/Ring them/);
    const turned = validAid();
    turned.options.reverse();
    turned.rows.reverse();
    expect(aidTexts(turned)).to.deep.equal(texts);
  });

  it('leave out what is not read as words', () => {
    const all = Object.entries(aidTexts(validAid())).flat().join('\n');
    for (const other of ['2026-11', 'trial.example', 'very-low', 'benefits', 'treatment', 'hand surgeon'])
      expect(all, other).not.to.contain(other);
  });

  it('can be others, and nothing else changes', () => {
    const aid = validAid();
    const easy = withTexts(aid, {
      'options.strap.what': 'You wear a strap.',
      title: 'Sore thumb',
      nobody: 'x',
    });
    expect(easy.options[1]!.what).to.equal('You wear a strap.');
    expect(easy.title).to.equal('Sore thumb');
    expect(withTexts(easy, aidTexts(aid))).to.deep.equal(validAid());
    expect(aid).to.deep.equal(validAid());
    const shouted = withTexts(aid, Object.fromEntries(Object.keys(aidTexts(aid)).map((key) => [key, 'X'])));
    expect(shouted.outcomes[0]).to.deep.include({ of: 100, figures: aid.outcomes[0]!.figures });
    expect(shouted.citations).to.deep.equal(aid.citations);
  });

  it('are claims where they speak of options and figures', () => {
    const paths = claims(validAid()).map(([path]) => path);
    expect(paths).to.include.members([
      'condition.course',
      'rows[0].answers.wait',
      'outcomes[0].otherwise',
      'outcomes[0].certainty.why',
    ]);
    expect(paths).not.to.include.members(['title']);
    expect(readTexts(validAid()).length).to.be.greaterThan(paths.length);
  });
});
