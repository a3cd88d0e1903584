import { examplePages } from '../support/examplePages.ts';

/** Each page as it opens, and the other drawings of the map and the comparison. */
export const everyPage: readonly string[] = [
  ...examplePages,
  '/map?map=outlines',
  '/compare?chart=funnel',
  '/figure?measure=cyber-flagged-child-sexual-offences&area=west-mercia&period=2015-16',
];

export const noPages: readonly string[] = ['/nowhere', '/forces/nowhere'];

/** With the views of them that look different. */
export const addresses: readonly string[] = [
  ...everyPage,
  '/map?areas=kent.psni&region=west-midlands-region',
  '/map?show=table',
  '/trends?areas=kent.west-mercia',
  '/trends?show=table',
  '/compare?measure=cyber-flagged-child-sexual-offences&show=table',
  '/compare?period=1066-67',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  '/forces/psni',
  ...noPages,
];
