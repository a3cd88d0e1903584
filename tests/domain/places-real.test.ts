import { describe, expect, test } from 'vitest';
import { loadCouncils, loadPlaces } from '../../src/data/load.ts';
import { forcesOf } from '../../src/domain/dataset.ts';
import { findPlaces, placeIndexOf } from '../../src/domain/places.ts';
import { core } from '../support/realDataset.ts';

const [councils, places] = [await loadCouncils(), await loadPlaces()];
const index = placeIndexOf(forcesOf(core), councils, places);

describe('finding the force of a place', () => {
  const firstOf = (query: string) => findPlaces(index, query).matches[0]?.force.slug;

  test.each([
    ['the met', 'metropolitan'],
    ['Met Police', 'metropolitan'],
    ['scotland', 'police-scotland'],
    ['heddlu gwent', 'gwent'],
    ['shropshire', 'west-mercia'],
    ['btp', 'british-transport-police'],
    ['psni', 'psni'],
    ['adur', 'sussex'],
    ['kings lynn', 'norfolk'],
    ['west midlands', 'west-midlands'],
    ['telford', 'west-mercia'],
    ['saint helens', 'merseyside'],
    ['ynys mon', 'north-wales'],
    ['caerdydd', 'south-wales'],
    ['abertawe', 'south-wales'],
    ['derry', 'psni'],
    ['aberdeen', 'police-scotland'],
    ['middlesborough', 'cleveland'],
  ])('"%s": %s', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
  });

  test('six forces police a Newport, each told apart by its county', () => {
    const newports = findPlaces(index, 'Newport').matches.filter(({ name }) => name === 'Newport');
    expect(new Set(newports.map(({ force }) => force.slug)).size).toBe(6);
    expect(new Set(newports.map(({ county, force }) => county || force.name)).size).toBe(
      newports.length,
    );
  });

  test('every council and every place finds its own force', () => {
    const lost = [...councils, ...places].filter(
      ({ name, area }) => !findPlaces(index, name).matches.some(({ force }) => force.slug === area),
    );
    expect(councils.length).toBeGreaterThan(300);
    expect(places.length).toBeGreaterThan(5000);
    expect(lost).toEqual([]);
  });
});
