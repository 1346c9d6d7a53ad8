import '@/oldBrowsers/polyfills';
import { drawPage } from '@/app/drawPage';
import { ErrorBoundary } from '@/app/errors/ErrorBoundary';
import { loadFirstWords, loadWords } from '@/text';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { VerifierPage } from './VerifierPage';

// `verify.html`: the check of a meeting file and nothing else. It needs neither a server nor WebCrypto.
drawPage(
  () => Promise.all([loadFirstWords(), loadWords()]),
  <ErrorBoundary>
    <VerifierPage />
  </ErrorBoundary>,
);
