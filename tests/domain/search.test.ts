import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forcesOf } from '../../src/domain/dataset.ts';
import { type Council, findForces } from '../../src/domain/search.ts';
import { areaNamed, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset();
const forces = forcesOf(dataset);
const councils: Council[] = [
  ["Queen's Fen and West Mere", 'eastmere'],
  ['Long Barrow', 'eastmere'],
  ['Northshire Dales', 'northshire'],
  ['Ynys Fôr', 'southmarch'],
  ['Barrow, City of', 'westvale'],
  ['Lost Town', 'uk'],
].map(([name = '', area = '']) => ({ name, area: areaNamed(dataset, area).slug }));

/** "eastmere (Long Barrow)": a force and what made it match. */
function found(query: string): string[] {
  return findForces(forces, councils, query).map(({ force, because }) =>
    because === undefined ? force.slug : `${force.slug} (${because})`,
  );
}

describe('by the name of the force', () => {
  test.each([
    ['northshire', ['northshire']],
    ['NORTHSHIRE', ['northshire']],
    ['  north  ', ['northshire']],
    ['vales', ['mid-vales']],
    ['vales mid', ['mid-vales']],
    ['mid-vales', ['mid-vales']],
    ['m v', ['mid-vales']],
    ['Northshire Police', ['northshire']],
    ['Police Caledon', ['police-caledon']],
    ['caledon', ['police-caledon']],
    ['oldport, city of', ['city-of-oldport']],
    ['isle of sarn', ['isle-of-sarn']],
    ['ash & elm', ['ash-and-elm']],
    ['the ash and the elm', ['ash-and-elm']],
    ['orthshire', []],
    ['northshire eastmere', []],
  ])('"%s"', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('by another name, which is told', () => {
  test.each([
    ['nsp', ['northshire (NSP)']],
    ['Norf', ['northshire (Norfirth)']],
    ['the nsp', ['northshire (NSP)']],
    ['elmford', ['ash-and-elm (Elmford)']],
    ['RAILWAY', ['realm-rail-police (railway)']],
    ['old mile', ['city-of-oldport (Old Mile)']],
  ])('"%s"', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('by council, which is told', () => {
  test.each([
    ['long barrow', ['eastmere (Long Barrow)']],
    ['barrow', ['eastmere (Long Barrow)', 'westvale (Barrow, City of)']],
    ['city of barrow', ['westvale (Barrow, City of)']],
    ["queen's fen", ["eastmere (Queen's Fen and West Mere)"]],
    ['lost town', []],
  ])('"%s"', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('names first, then other names, then councils; each force once', () => {
    expect(found('nor')).toEqual(['northshire']);
    expect(found('e')).toEqual(['ash-and-elm', 'eastmere']);
    expect(found('w')).toEqual(['westvale', "eastmere (Queen's Fen and West Mere)"]);
    expect(found('old')).toEqual(['city-of-oldport']);
  });
});

describe('accents and apostrophes', () => {
  test.each([
    ['heddlu sîr ddu', ['southmarch (Heddlu Sîr Ddu)']],
    ['heddlu sir ddu', ['southmarch (Heddlu Sîr Ddu)']],
    ['SIR DDU', ['southmarch (Heddlu Sîr Ddu)']],
    ['ynys for', ['southmarch (Ynys Fôr)']],
    ['Ynys Fôr', ['southmarch (Ynys Fôr)']],
    ['Nörthshire', ['northshire']],
    ['queens fen', ["eastmere (Queen's Fen and West Mere)"]],
    ['queen’s fen', ["eastmere (Queen's Fen and West Mere)"]],
  ])('"%s"', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('on the way to a name', () => {
  test.each([
    ['city of', 'city-of-oldport'],
    ['city of oldp', 'city-of-oldport'],
    ['ash an', 'ash-and-elm'],
    ['ash and', 'ash-and-elm'],
    ['isle o', 'isle-of-sarn'],
    ['polic', 'police-caledon'],
  ])('"%s" still finds %s', (query, slug) => {
    expect(found(query)).toContain(slug);
  });
});

describe('nothing and nonsense', () => {
  test.each(['', '   ', '\t'])('"%s" finds every force by its name', (query) => {
    expect(found(query)).toEqual(forces.map(({ slug }) => slug));
  });

  test.each(['the', 'of the', '!!!', '???', '<script>', '\\', '(', '*', '日本', 'zzzz', '🙂'])(
    '"%s" finds none',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test('whatever is typed, no force twice and no error', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const slugs = findForces(forces, councils, query).map(({ force }) => force.slug);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });

  test('every force is found by its own name, in any case', () => {
    for (const { name, slug } of forces) {
      expect(found(name)).toContain(slug);
      expect(found(name.toUpperCase())).toContain(slug);
    }
  });
});
