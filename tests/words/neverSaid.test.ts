import { describe, expect, test } from 'vitest';
import { honest, never, saidIn } from './neverSaid.ts';

describe('is found', () => {
  test.each([
    ['porn and its compounds', 'They were caught with child porn.'],
    ['porn and its compounds', 'Revenge pornography is an offence.'],
    ['porn and its compounds', 'Deepfakeporn'],
    ['sexting', 'Teachers were asked about sexting.'],
    ['sexting', 'Many had been SEXTED'],
    ['paedophile', 'Paedophiles used the internet'],
    ['paedophile', 'a pedophile ring'],
    ['paedophile', 'a “paedo”'],
    ['predator', 'Online predators groom children.'],
    ['predator', 'predatory adults'],
    ['monster', 'This monster was jailed.'],
    ['child prostitute', 'called a child prostitute'],
    ['promiscuous', 'described as promiscuous'],
    ['risky behaviour', 'Risky behaviour online'],
    ['virtual', 'virtual abuse'],
    ['historic abuse: it is non-recent', 'Reports of historic child sexual abuse rose.'],
    ['historic abuse: it is non-recent', 'historical offences'],
    ['soared: it rose', 'Offences soared in Kent.'],
    ['soared: it rose', 'a surge in reports'],
    ['soared: it rose', 'Numbers sky-rocketed'],
    ['epidemic', 'an epidemic of grooming'],
    ['tsunami', 'NSPCC warns of a Tsunami'],
    ['explosion', 'the offences exploded'],
    ['hotspot', 'Hot-spot of abuse'],
    ['hotspot', 'grooming hotspots'],
    ['shocking', 'Shocking rise'],
    ['blacklist', 'forces on the black list'],
    ['one every so many minutes', 'One offence every 23 minutes'],
    ['one every so many minutes', 'on average every eight minutes'],
    ['one every so many minutes', 'a crime every hour'],
    ['a league table', 'the league\n table'],
    ['a league table', 'Ranked by rate'],
    ['a league table', 'a medal'],
    ['worst and best', 'the worst force'],
    ['worst and best', 'Kent does better than Essex.'],
    ['top', 'The top five forces'],
    ['safest', 'the safest county'],
    ['safest', 'Rutland is a safer place.'],
  ])('%s: %s', (name, sentence) => {
    expect(saidIn(sentence)).toEqual([expect.stringMatching(`^${name}: “.+”$`)]);
  });

  test('with the words around it', () => {
    expect(saidIn('Recorded offences soared in the year to March 2020.')).toEqual([
      'soared: it rose: “Recorded offences soared in the year to March 2020.”',
    ]);
  });

  test('each time, next to a phrase that is allowed', () => {
    const said = 'Better recording is not a ranking, yet better and best are.';
    expect(saidIn(said)).toHaveLength(2);
  });
});

describe('is not found', () => {
  test.each([
    'Offences recorded by police rose from 85 to 114.',
    'Child sexual abuse material was found.',
    'images of child sexual abuse',
    'Non-recent offences count in the year they were recorded.',
    'Obscene publications (Home Office code 86)',
    'A higher recorded rate can mean better detection.',
    'The order is yours, not a ranking.',
    'Exit this page, at the top of every page, hides it.',
    'Essex, Sussex and Middlesex',
    'a child-specific code, for risk to children',
    'An average of eight offences a day was reported.',
    'Every year has its own figure.',
    'A library’s or a friend’s device may be safer.',
    'Safer Internet Day 2022',
    'the history of your browser; historic counties',
    'Stop It Now',
    'Frankfurt, Stopsley and Bestwood',
  ])('in: %s', (sentence) => {
    expect(saidIn(sentence)).toEqual([]);
  });
});

test('The list names each thing once, and each phrase that is allowed says why.', () => {
  const names = never.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(honest.every(({ why }) => why.length > 20)).toBe(true);
});
