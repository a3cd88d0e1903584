import { late } from '../ui/late.tsx';

/** The chart library comes with the first chart that needs it. */
export const LateTrendChart = late(
  async () => (await import('../charts/TrendChart.tsx')).TrendChart,
);
