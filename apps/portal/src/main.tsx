import './app/styles';
import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { App } from './app/app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
