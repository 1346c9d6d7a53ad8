import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Frame } from './Frame';
import { Home } from './Home';

/** Places stand behind the # of the address, so that any static server will do. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Frame>
        <Switch>
          <Route>
            <Home />
          </Route>
        </Switch>
      </Frame>
    </Router>
  );
}
