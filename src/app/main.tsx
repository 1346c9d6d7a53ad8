import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { markDocument } from '../text';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App';
import { missingNeeds } from './environment';
import { ErrorBoundary } from './errors/ErrorBoundary';
import { Unsupported } from './errors/Unsupported';
import { keepOnDevice } from './serviceWorker';

markDocument();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const missing = missingNeeds();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      {missing.length === 0 ? <App /> : <Unsupported missing={missing} />}
    </ErrorBoundary>
  </StrictMode>,
);

if (import.meta.env.PROD && missing.length === 0) void keepOnDevice();
