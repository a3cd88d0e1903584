/** Each page as it opens, and the other drawings of the map and the comparison. */
export const everyPage = [
  '/',
  '/map',
  '/map?map=outlines',
  '/trends',
  '/compare',
  '/compare?chart=funnel',
  '/coverage',
  '/forces',
  '/forces/west-mercia',
  '/data',
  '/figure?measure=cyber-flagged-child-sexual-offences&area=west-mercia&period=2015-16',
  '/claims',
  '/checks',
  '/sources',
  '/sources/shropshire-star-2017-06-07-west-mercia',
  '/releases',
  '/releases/nspcc-2019-06',
  '/method',
  '/help',
  '/privacy',
] as const;

export const noPages = ['/nowhere', '/forces/nowhere'] as const;

/** With the views of them that look different. */
export const addresses = [
  ...everyPage,
  '/map?areas=kent.psni&region=west-midlands-region',
  '/map?as=count',
  '/map?show=table',
  '/trends?areas=kent.west-mercia',
  '/trends?show=table',
  '/compare?region=west-midlands-region',
  '/compare?measure=cyber-flagged-child-sexual-offences&show=table',
  '/compare?period=1066-67',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  '/forces/psni',
  ...noPages,
] as const;
