import { describe, expect, it } from 'vitest';
import type { Area, AreaSlug } from '../../src/domain/area.ts';
import { findPlaces, type Place, placeIndexOf } from '../../src/domain/places.ts';
import { isOneLetterAway } from '../../src/domain/typed.ts';

const force = (slug: string, name: string, otherNames: readonly string[] = []): Area => ({
  slug: slug as AreaSlug,
  name,
  kind: 'force',
  code: '',
  region: 'Wales',
  holds: [],
  width: 0,
  note: '',
  shortName: name,
  otherNames,
});
const place = (name: string, county: string, area: string): Place => ({
  name,
  county,
  area: area as AreaSlug,
});

const index = placeIndexOf(
  [
    force('northshire', 'Northshire', ['Heddlu’r Gogledd', 'Upper Wold']),
    force('eastshire', 'Eastshire'),
    force('wold', 'Wold and Fen'),
  ],
  [
    { name: 'Newhaven', area: 'northshire' as AreaSlug },
    { name: 'Caer-ŵyn', area: 'wold' as AreaSlug },
  ],
  [
    place('Newhaven', 'Northshire Coast', 'northshire'),
    place('Newhaven', 'Fenland', 'wold'),
    place('Middlebrough', 'Fenland', 'wold'),
    place('St. Hilda', '', 'eastshire'),
    place('Harlow', '', 'eastshire'),
    place('Harrow', '', 'northshire'),
    place('Little Newhaven', 'Fenland', 'wold'),
  ],
);

const found = (query: string) =>
  findPlaces(index, query).matches.map(({ name, county, force: { slug } }) =>
    [name, county, slug].filter(Boolean).join(', '),
  );

describe('a force found by where one lives', () => {
  it('names every force of a name with its county, the whole name first', () => {
    expect(found('newhaven')).toEqual([
      'Newhaven, northshire',
      'Newhaven, Fenland, wold',
      'Little Newhaven, Fenland, wold',
    ]);
  });

  it('takes a council and its town for one place', () => {
    expect(found('Newhaven').filter((words) => words.endsWith('northshire'))).toHaveLength(1);
  });

  it('puts a force before a town that begins alike', () => {
    expect(found('wold')).toEqual(['Wold and Fen, wold', 'Upper Wold, northshire']);
  });

  it.each([
    ['heddlur gogledd', 'Heddlu’r Gogledd, northshire'],
    ['caer wyn', 'Caer-ŵyn, wold'],
    ['saint hilda', 'St. Hilda, eastshire'],
    ['St Hilda', 'St. Hilda, eastshire'],
    ['Wold & Fen', 'Wold and Fen, wold'],
    ['fenland', 'Fenland, wold'],
  ])('reads “%s” as meant', (query, expected) => {
    expect(found(query)).toEqual([expected]);
  });

  it('asks whether a name one letter away was meant', () => {
    expect(findPlaces(index, 'Middleborough').isGuess).toBe(true);
    expect(found('Middleborough')).toEqual(['Middlebrough, Fenland, wold']);
    expect(found('Middleborough council')).toEqual(['Middlebrough, Fenland, wold']);
    expect(findPlaces(index, 'Middlebrough').isGuess).toBe(false);
    expect(findPlaces(index, 'zzzzzz')).toEqual({ matches: [], isGuess: false, isPostcode: false });
  });

  it('asks for every name one letter away', () => {
    expect(found('newhave')).toHaveLength(3);
    expect(found('newhavne')).toEqual(['Newhaven, northshire', 'Newhaven, Fenland, wold']);
    expect(found('harow')).toEqual(['Harlow, eastshire', 'Harrow, northshire']);
  });

  it.each([
    'TF1 1AA',
    'tf1',
    'tf11a',
    'SW1A 1AA',
    'm1 1ae',
    'CF10',
    'TF1 1AA.',
    'TF1,',
    'EC1A-1BB',
    'TF 1 1AA',
    'M1 1AE, Manchester',
    'GIR 0AA',
    'BFPO 57',
  ])('knows that %s is a postcode', (query) => {
    expect(findPlaces(index, query)).toEqual({ matches: [], isGuess: false, isPostcode: true });
  });

  it.each([
    'eastshire police',
    'eastshire pol',
    'Eastshire Constabulary',
    'the eastshire force',
    'City of Eastshire Council',
    'London Borough of Eastshire',
    'royal borough of eastshire',
    'Eastshire County Borough Council',
  ])('finds Eastshire as “%s”', (query) => {
    expect(found(query)).toEqual(['Eastshire, eastshire']);
  });

  it('leaves out no word that a name has', () => {
    expect(found('city of newhaven')).toContain('Newhaven, northshire');
    expect(found('wold a')).toEqual(['Wold and Fen, wold']);
    expect(found('hilda castle')).toEqual([]);
  });

  it.each(['sai', 'saint', 'saint h', 'st', 'st h'])('finds a saint by “%s”', (query) => {
    expect(found(query)).toContain('St. Hilda, eastshire');
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' of the ')).toEqual([]);
  });

  it.each([
    ['telford', 'telfrod', true],
    ['telford', 'telfford', true],
    ['telford', 'telfor', true],
    ['telford', 'tolford', true],
    ['telford', 'talfard', false],
    ['bath', 'bat', false],
    ['ely', 'eli', false],
  ])('%s and %s: one letter away is %s', (one, other, expected) => {
    expect(isOneLetterAway(one, other)).toBe(expected);
    expect(isOneLetterAway(other, one)).toBe(expected);
  });
});
