import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { late } from '../ui/late.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const Overview = late(async () => (await import('../pages/Overview.tsx')).Overview);
const MapPage = late(async () => (await import('../pages/MapPage.tsx')).MapPage);
const TrendsPage = late(async () => (await import('../pages/TrendsPage.tsx')).TrendsPage);
const ComparePage = late(async () => (await import('../pages/ComparePage.tsx')).ComparePage);
const ForcesPage = late(async () => (await import('../pages/ForcesPage.tsx')).ForcesPage);
const ForcePage = late(async () => (await import('../pages/ForcePage.tsx')).ForcePage);
const DataPage = late(async () => (await import('../pages/DataPage.tsx')).DataPage);
const FigurePage = late(async () => (await import('../pages/FigurePage.tsx')).FigurePage);
const CoveragePage = late(async () => (await import('../pages/CoveragePage.tsx')).CoveragePage);
const ClaimsPage = late(async () => (await import('../pages/ClaimsPage.tsx')).ClaimsPage);
const SourcesPage = late(async () => (await import('../pages/SourcesPage.tsx')).SourcesPage);
const SourcePage = late(async () => (await import('../pages/SourcePage.tsx')).SourcePage);
const ReleasesPage = late(async () => (await import('../pages/ReleasesPage.tsx')).ReleasesPage);
const ReleasePage = late(async () => (await import('../pages/ReleasePage.tsx')).ReleasePage);
const ChecksPage = late(async () => (await import('../pages/ChecksPage.tsx')).ChecksPage);
const MethodPage = late(async () => (await import('../pages/MethodPage.tsx')).MethodPage);
const HelpPage = late(async () => (await import('../pages/HelpPage.tsx')).HelpPage);
const PrivacyPage = late(async () => (await import('../pages/PrivacyPage.tsx')).PrivacyPage);
const NotFoundPage = late(async () => (await import('../pages/NotFoundPage.tsx')).NotFoundPage);

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
        <Route path="/figure" element={<FigurePage />} />
        <Route path="/coverage" element={<CoveragePage />} />
        <Route path="/claims" element={<ClaimsPage />} />
        <Route path="/sources" element={<SourcesPage />} />
        <Route path="/sources/:source" element={<SourcePage />} />
        <Route path="/releases" element={<ReleasesPage />} />
        <Route path="/releases/:release" element={<ReleasePage />} />
        <Route path="/checks" element={<ChecksPage />} />
        <Route path="/method" element={<MethodPage />} />
        <Route path="/help" element={<HelpPage />} />
        <Route path="/privacy" element={<PrivacyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
