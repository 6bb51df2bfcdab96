import { get, patch, post } from './http';
import { getEvery } from './pages';
import type {
  Client,
  ClientChanges,
  ClientOverview,
  Cockpit,
  Fact,
  List,
  NewClient,
  NewFact,
  Progress,
  ProgressClient,
} from './types';

export const readCockpit = () => get<Cockpit>('/v1/cockpit');
export const readOverview = (clientId: string) => get<ClientOverview>(`/v1/clients/${clientId}/overview`);
export const readProgress = (clientId: string) => get<Progress>(`/v1/clients/${clientId}/progress`);
export const listProgress = () => get<List<ProgressClient>>('/v1/progress');

export const listClients = (archived: boolean) =>
  getEvery<Client>('/v1/clients', { archived: String(archived) });
export const createClient = (body: NewClient, idempotencyKey: string) =>
  post<Client>('/v1/clients', body, { idempotencyKey });
export const changeClient = (client: Pick<Client, 'id' | 'version'>, change: ClientChanges) =>
  patch<Client>(`/v1/clients/${client.id}`, change, client.version);
export const recordFact = (clientId: string, body: NewFact) =>
  post<Fact>(`/v1/clients/${clientId}/facts`, body);
