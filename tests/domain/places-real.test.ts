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
    ['clwyd', 'north-wales'],
    ['west glamorgan', 'south-wales'],
    ['y drenewydd', 'dyfed-powys'],
    ['sir benfro', 'dyfed-powys'],
    ['y fenni', 'gwent'],
    ['salop', 'west-mercia'],
    ['bucks', 'thames-valley'],
    ['county down', 'psni'],
    ['derry/londonderry', 'psni'],
    ['skye', 'police-scotland'],
    ['police service of scotland', 'police-scotland'],
    ['east london', 'metropolitan'],
    ['new scotland yard', 'metropolitan'],
    ['wales', 'dyfed-powys'],
    ['houghton le spring', 'northumbria'],
    ['south nutfield', 'surrey'],
    ['barrowden', 'leicestershire'],
    ['police s', 'police-scotland'],
    ['the', 'metropolitan'],
    ['city o', 'city-of-london'],
    ['city of london police', 'city-of-london'],
    ['isle o', 'isle-of-man'],
    ['hampshire an', 'hampshire'],
    ['devon a', 'devon-and-cornwall'],
    ['metropolitan poli', 'metropolitan'],
    ['epsom ad ewell', 'surrey'],
    ['camden council', 'metropolitan'],
    ['london borough of camden', 'metropolitan'],
    ['royal borough of greenwich', 'metropolitan'],
    ['kent county council', 'kent'],
    ['birmingham city council', 'west-midlands'],
    ['city of york council', 'north-yorkshire'],
    ['wrexham county borough', 'north-wales'],
    ['leeds city', 'west-yorkshire'],
    ['norfolk constabulary', 'norfolk'],
    ['kent force', 'kent'],
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

  const forcesOfName = (name: string) =>
    findPlaces(index, name)
      .matches.filter((match) => match.name === name)
      .map(({ force }) => force.slug);

  test.each([
    ['Wales', ['dyfed-powys', 'gwent', 'north-wales', 'south-wales', 'south-yorkshire']],
    ['Middlesex', ['hertfordshire', 'metropolitan', 'surrey']],
    ['Clapham', ['bedfordshire', 'metropolitan']],
    ['Clifton', ['bedfordshire', 'avon-and-somerset', 'nottinghamshire']],
    ['Loughton', ['thames-valley', 'essex']],
    ['Cheadle', ['staffordshire', 'greater-manchester']],
  ])('the forces of “%s”', (name, forces) => {
    expect(forcesOfName(name)).toEqual(expect.arrayContaining(forces));
  });

  test.each([
    ['walton-on-th', 'Walton-on-the-Naze'],
    ['harow', 'Harrow'],
    ['harow', 'Harlow'],
    ['sain', 'Saint Helens'],
    ['police', 'Police Service of Northern Ireland'],
  ])('“%s” finds %s among others', (query, name) => {
    expect(findPlaces(index, query).matches.map((match) => match.name)).toContain(name);
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
