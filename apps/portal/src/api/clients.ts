import { get, patch, post } from './http';
import { getEvery } from './pages';
import type { ClientChanges, NewClient, NewFact, Versioned } from './types';

export const readCockpit = () => get('/v1/cockpit');
export const readOverview = (id: string) => get('/v1/clients/{id}/overview', { path: { id } });
export const readProgress = (id: string) => get('/v1/clients/{id}/progress', { path: { id } });
export const listProgress = () => get('/v1/progress');

export const listClients = (archived: boolean) =>
  getEvery((page) => get('/v1/clients', { query: { ...page, archived } }));
export const createClient = (body: NewClient, idempotencyKey: string) =>
  post('/v1/clients', { body, idempotencyKey });
export const changeClient = ({ id, version }: Versioned, body: ClientChanges) =>
  patch('/v1/clients/{id}', { path: { id }, version, body });
export const recordFact = (id: string, body: NewFact) =>
  post('/v1/clients/{id}/facts', { path: { id }, body });
