/** A package of which some code runs in a reader's browser. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** In the order of their names; the build says what to add or drop when this is no longer so. */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: '@babel/runtime', version: '7.29.14', licence: 'MIT' },
  { name: '@reduxjs/toolkit', version: '2.14.0', licence: 'MIT' },
  { name: '@tanstack/query-core', version: '5.108.0', licence: 'MIT' },
  { name: '@tanstack/react-query', version: '5.108.0', licence: 'MIT' },
  { name: 'clsx', version: '2.1.1', licence: 'MIT' },
  { name: 'compute-scroll-into-view', version: '3.1.1', licence: 'MIT' },
  { name: 'd3-array', version: '3.2.5', licence: 'ISC' },
  { name: 'd3-color', version: '3.1.1', licence: 'ISC' },
  { name: 'd3-dsv', version: '3.0.2', licence: 'ISC' },
  { name: 'd3-format', version: '3.1.3', licence: 'ISC' },
  { name: 'd3-interpolate', version: '3.0.2', licence: 'ISC' },
  { name: 'd3-path', version: '3.1.1', licence: 'ISC' },
  { name: 'd3-scale', version: '4.0.3', licence: 'ISC' },
  { name: 'd3-shape', version: '3.2.1', licence: 'ISC' },
  { name: 'd3-time', version: '3.1.1', licence: 'ISC' },
  { name: 'd3-time-format', version: '4.1.1', licence: 'ISC' },
  { name: 'decimal.js-light', version: '2.5.1', licence: 'MIT' },
  { name: 'downshift', version: '9.5.0', licence: 'MIT' },
  { name: 'es-toolkit', version: '1.53.2', licence: 'MIT' },
  { name: 'eventemitter3', version: '5.0.4', licence: 'MIT' },
  { name: 'immer', version: '11.2.10', licence: 'MIT' },
  { name: 'prop-types', version: '15.8.1', licence: 'MIT' },
  { name: 'react', version: '19.3.1', licence: 'MIT' },
  { name: 'react-dom', version: '19.3.1', licence: 'MIT' },
  { name: 'react-is', version: '18.3.1', licence: 'MIT' },
  { name: 'react-redux', version: '9.3.1', licence: 'MIT' },
  { name: 'react-router', version: '7.18.5', licence: 'MIT' },
  { name: 'recharts', version: '3.10.1', licence: 'MIT' },
  { name: 'redux', version: '5.0.1', licence: 'MIT' },
  { name: 'redux-thunk', version: '3.1.0', licence: 'MIT' },
  { name: 'reselect', version: '5.2.0', licence: 'MIT' },
  { name: 'rolldown', version: '1.2.19', licence: 'MIT' },
  { name: 'scheduler', version: '0.28.0', licence: 'MIT' },
  { name: 'use-sync-external-store', version: '1.7.0', licence: 'MIT' },
  { name: 'victory-vendor', version: '37.4.1', licence: 'MIT AND ISC AND BSD-3-Clause' },
  { name: 'vite', version: '8.3.8', licence: 'MIT' },
];
