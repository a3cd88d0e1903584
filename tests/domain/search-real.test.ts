import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import { loadCouncils } from '../../src/data/load.ts';
import { forcesOf } from '../../src/domain/dataset.ts';
import { findForces } from '../../src/domain/search.ts';

const councils = await loadCouncils();

describe('finding a force', () => {
  const found = (query: string) =>
    findForces(forcesOf(core), councils, query).map(({ force, because }) =>
      because === undefined ? force.slug : `${force.slug} (${because})`,
    );

  test.each([
    ['the met', ['metropolitan']],
    ['Met Police', ['metropolitan']],
    ['scotland', ['police-scotland', 'metropolitan (Scotland Yard)']],
    ['heddlu gwent', ['gwent (Heddlu Gwent)']],
    ['shropshire', ['west-mercia (Shropshire)']],
    ['btp', ['british-transport-police (BTP)']],
    ['psni', ['psni (PSNI)']],
    ['adur', ['sussex (Adur)']],
    ['kings lynn', ["norfolk (King's Lynn and West Norfolk)"]],
    ['west midlands', ['west-midlands']],
    ['atlantis', []],
  ])('"%s"', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('every council finds its own force', () => {
    const lost = councils.filter(
      ({ name, area }) =>
        !findForces(forcesOf(core), councils, name).some(({ force }) => force.slug === area),
    );
    expect(councils.length).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  });
});
