/**
 * The example that opens the site: in June 2017 papers wrote that these offences had almost
 * doubled in one force, from 114 to 213; a year before, the same year's figure had been 85.
 */
export const example = {
  measure: 'cyber-flagged-child-sexual-offences',
  area: 'west-mercia',
} as const;
