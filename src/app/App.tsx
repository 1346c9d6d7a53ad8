import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { loadWords, useFirstWords } from '@/text';
import { Frame } from './Frame';
import { Home } from './Home';

const MeetingPage = lazy(async () => {
  const [page] = await Promise.all([import('./meeting/MeetingPage'), loadWords()]);
  return { default: page.MeetingPage };
});
const BoardPage = lazy(async () => {
  const [page] = await Promise.all([import('./board/BoardPage'), loadWords()]);
  return { default: page.BoardPage };
});
const VerifyScreen = lazy(async () => {
  const [screen] = await Promise.all([import('@/features/verify/VerifyScreen'), loadWords()]);
  return { default: screen.VerifyScreen };
});

/** Places stand behind the # of the address, so that any static server will do. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Suspense fallback={<Opening />}>
        <Switch>
          <Route path="/meeting/:id/:place?">
            {({ id, place }) => <MeetingPage id={id} place={place} />}
          </Route>
          <Route path="/board/:id?">{({ id }) => <BoardPage id={id} />}</Route>
          <Route path="/verify">
            <Frame>
              <VerifyScreen />
            </Frame>
          </Route>
          <Route>
            <Frame>
              <Home />
            </Frame>
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

function Opening() {
  const { frame } = useFirstWords();
  return (
    <Frame>
      <p role="status">{frame.opening}</p>
    </Frame>
  );
}
