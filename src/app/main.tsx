import '@/oldBrowsers/polyfills';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFirstWords, markDocument } from '@/text';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { App } from './App';
import { missingNeeds } from './browserSupport';
import { ErrorBoundary } from './errors/ErrorBoundary';
import { Unsupported } from './errors/Unsupported';
import { IS_STICK } from './form';
import { startOwnScriptsOnly } from './ownScripts';
import { keepOnDevice } from './serviceWorker';

startOwnScriptsOnly();
markDocument();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// public/floor.js has said so already, and nothing else is drawn then.
const tooOld = document.getElementById('tooOld')?.hidden === false;

// A page that frames this one could lead a click into it. Servers forbid it by a header; a file has none.
const isFramed = window.top !== window;

const missing = missingNeeds();
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        {missing.length === 0 ? <App /> : <Unsupported missing={missing} />}
      </ErrorBoundary>
    </StrictMode>,
  );
// In Chinese where the words that were chosen cannot be had.
if (!tooOld && !isFramed) void loadFirstWords().then(draw, draw);

if (import.meta.env.PROD && !IS_STICK && !tooOld && !isFramed && missing.length === 0)
  void keepOnDevice();
