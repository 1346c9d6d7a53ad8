import '@/oldBrowsers/polyfills';
import { loadFirstWords } from '@/text';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { App } from './App';
import { missingNeeds } from './browserSupport';
import { drawPage } from './drawPage';
import { ErrorBoundary } from './errors/ErrorBoundary';
import { Unsupported } from './errors/Unsupported';
import { IS_STICK } from './form';
import { keepOnDevice } from './serviceWorker';

const missing = missingNeeds();
const isDrawn = drawPage(
  loadFirstWords,
  <ErrorBoundary>
    {missing.length === 0 ? <App /> : <Unsupported missing={missing} />}
  </ErrorBoundary>,
);

if (import.meta.env.PROD && !IS_STICK && isDrawn && missing.length === 0) void keepOnDevice();
