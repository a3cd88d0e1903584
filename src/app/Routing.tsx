import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Skeleton } from '../ui/Skeleton.tsx';
import { latePage } from './latePage.tsx';

const Overview = latePage(async () => (await import('../pages/Overview.tsx')).Overview);
const MapPage = latePage(async () => (await import('../pages/MapPage.tsx')).MapPage);
const TrendsPage = latePage(async () => (await import('../pages/TrendsPage.tsx')).TrendsPage);
const ComparePage = latePage(async () => (await import('../pages/ComparePage.tsx')).ComparePage);
const ForcesPage = latePage(async () => (await import('../pages/ForcesPage.tsx')).ForcesPage);
const ForcePage = latePage(async () => (await import('../pages/ForcePage.tsx')).ForcePage);
const DataPage = latePage(async () => (await import('../pages/DataPage.tsx')).DataPage);
const MethodPage = latePage(async () => (await import('../pages/MethodPage.tsx')).MethodPage);
const HelpPage = latePage(async () => (await import('../pages/HelpPage.tsx')).HelpPage);
const PrivacyPage = latePage(async () => (await import('../pages/PrivacyPage.tsx')).PrivacyPage);
const NotFoundPage = latePage(async () => (await import('../pages/NotFoundPage.tsx')).NotFoundPage);

/** Which page an address names; each page's code comes when it is first asked for. */
export function Routing() {
  return (
    <Suspense fallback={<Skeleton shape="page" label="Loading the page" />}>
      <Routes>
        <Route path="/" element={<Overview />} />
        <Route path="/map" element={<MapPage />} />
        <Route path="/trends" element={<TrendsPage />} />
        <Route path="/compare" element={<ComparePage />} />
        <Route path="/forces" element={<ForcesPage />} />
        <Route path="/forces/:area" element={<ForcePage />} />
        <Route path="/data" element={<DataPage />} />
        <Route path="/method" element={<MethodPage />} />
        <Route path="/help" element={<HelpPage />} />
        <Route path="/privacy" element={<PrivacyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
