/** Three short lines that stand beside every chart of a measure. */
export interface MeasureLimits {
  readonly tells: string;
  readonly cannot: string;
  readonly missing: string;
}

/** The last line with what the figures of the year say: "3 of 43 forces have no figure …". */
export function missingLine({ missing }: MeasureLimits, forces = ''): string {
  return [missing, forces].filter(Boolean).join(' ');
}

const otherNations = 'Scotland and Northern Ireland, under other laws.';
const unreported = 'Children whose abuse was never reported or recorded.';
const nonRecent =
  'It cannot say what was online, nor when the abuse happened: non-recent offences count in the year they were recorded.';

/** By slug of measures.csv, from its definitions and caveats. */
export const measureLimits: Readonly<Record<string, MeasureLimits>> = {
  'cyber-flagged-child-sexual-offences': {
    tells:
      'How many sexual offences against under-18s a force marked as fully or partly online. The flag is mandatory since April 2015.',
    cannot:
      'It cannot tell more abuse from fuller flagging: large jumps often show recording. Image offences are counted apart.',
    missing:
      'Offences nobody flagged or reported, forces that did not answer (different ones each year), and Scotland.',
  },
  'sexual-communication-with-a-child': {
    tells:
      'How many offences of an adult communicating sexually with a child under 16 police recorded since April 2017. Almost always online.',
    cannot:
      'It cannot say how many children or adults were involved, nor whether a rise is more harm or more reporting.',
    missing:
      'Children who told nobody, and forces that did not answer. Scotland and Northern Ireland are never added: other laws.',
  },
  'child-abuse-image-offences': {
    tells:
      'How many offences of taking, making, sharing or possessing indecent images of children police recorded.',
    cannot:
      'It cannot say how many images or children: one offence can involve hundreds. Before 2023/24 it rests on freedom of information answers.',
    missing:
      'Images that nobody found or reported and, in some rounds before 2023/24, every force that did not answer.',
  },
  'sexual-grooming': {
    tells:
      'How many offences of sexual communication with a child, and of meeting one after grooming, every force recorded.',
    cannot:
      'It cannot be compared across April 2017, when section 15A began. It is mostly, not only, online.',
    missing: `${unreported} ${otherNations}`,
  },
  'obscene-publications': {
    tells:
      'How many obscene publications offences every force recorded: mainly indecent images of children.',
    cannot:
      'It cannot set images of children apart from extreme adult material, so it is slightly too wide.',
    missing: `Images that nobody found or reported. ${otherNations}`,
  },
  'child-sexual-offences': {
    tells:
      'How many sexual offences with a child-specific code every force recorded, online and offline together.',
    cannot:
      'It cannot say how many were online, nor be compared across April 2017, when section 15A began.',
    missing:
      'Rape at 16 or 17 and sexual assault at 13 or over: no child-specific code. What was not reported, and other nations.',
  },
  'rape-of-a-child': {
    tells: 'How many offences of rape of a child under 16 every force recorded, in any setting.',
    cannot: nonRecent,
    missing: `Children of 16 and 17, who have no code of their own. ${unreported} ${otherNations}`,
  },
  'sexual-assault-of-a-child-under-13': {
    tells:
      'How many offences of sexual assault of a girl or boy under 13 every force recorded, in any setting.',
    cannot: nonRecent,
    missing: `Children of 13 and over, who have no code of their own. ${unreported} ${otherNations}`,
  },
  'sexual-activity-with-a-child': {
    tells:
      'How many offences of sexual activity involving a child under 16 every force recorded, in any setting; causing it online is included.',
    cannot: nonRecent,
    missing: `${unreported} ${otherNations}`,
  },
  'child-sexual-exploitation': {
    tells:
      'How many offences with the code for abuse of children through sexual exploitation every force recorded.',
    cannot: 'It cannot say how many were online: the code covers any setting.',
    missing: `${unreported} ${otherNations}`,
  },
  'abuse-of-position-of-trust': {
    tells:
      'How many offences of sexual abuse of a position of trust every force recorded, in any setting.',
    cannot:
      'It cannot show a trend for one force: the numbers are small, and chance alone moves them from year to year.',
    missing: `${unreported} ${otherNations}`,
  },
};
