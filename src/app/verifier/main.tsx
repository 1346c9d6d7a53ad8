import '@/oldBrowsers/polyfills';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startOwnScriptsOnly } from '@/app/ownScripts';
import { loadFirstWords, loadWords, markDocument } from '@/text';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { VerifierPage } from './VerifierPage';

// `verify.html`: the check of a meeting file and nothing else. It needs neither a server nor WebCrypto.
startOwnScriptsOnly();
markDocument();

const root = document.getElementById('root');
if (root === null) throw new Error('verify.html has no #root');

// public/floor.js has said so already, and nothing else is drawn then.
const tooOld = document.getElementById('tooOld')?.hidden === false;
const isFramed = window.top !== window;

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <VerifierPage />
    </StrictMode>,
  );
if (!tooOld && !isFramed) void Promise.all([loadFirstWords(), loadWords()]).then(draw, draw);
