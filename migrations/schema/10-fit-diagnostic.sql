-- The token follows from the id and the installation's secret: insiders can be shown the link again, and no token is stored.
create table fit_link (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  label text not null check (length(label) between 1 and 80),
  token_hash bytea not null,
  created_by uuid not null references "user" (id) on delete restrict,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id)
);
create index fit_link_token on fit_link (token_hash);
call pg_temp.secure_table('fit_link', audience => 'insider',
  http => 'select, insert, update (revoked_at, version)', writers => 'fit-links', ctx => 'select');

-- Kept as it was asked and scored: texts, answers and result stay what they were when a later version asks otherwise.
create table fit_response (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  source text not null check (source in ('link', 'portal')),
  link_id uuid,
  -- Made by the page that answers: one that is sent again after a lost connection is the same response.
  submission_id uuid,
  client_id uuid,
  engagement_id uuid,
  run text check (run in ('day_0', 'day_90', 'other')),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  questionnaire_version integer not null check (questionnaire_version >= 1),
  answers jsonb not null check (jsonb_typeof(answers) = 'array' and length(answers::text) <= 20000),
  outcome text not null check (outcome in ('fit', 'not_fit')),
  yes_count smallint not null check (yes_count >= 0),
  min_yes smallint not null check (min_yes >= 1),
  unanswered text[] not null,
  disqualified_by text[] not null,
  company text check (length(company) between 1 and 120),
  contact_name text check (length(contact_name) between 1 and 120),
  email text check (email = lower(email) and length(email) between 3 and 254),
  recorded_by uuid references "user" (id) on delete restrict,
  read_at timestamptz,
  converted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, link_id, submission_id),
  foreign key (tenant_id, link_id) references fit_link (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  check ((client_id is null) = (run is null)),
  check (case source
    when 'link' then num_nulls(link_id, submission_id, company, contact_name, email) = 0 and recorded_by is null
      and num_nonnulls(client_id, engagement_id, converted_at) in (0, 3)
    else num_nonnulls(link_id, submission_id, company, contact_name, email, converted_at) = 0
      and client_id is not null and recorded_by is not null end)
);
create index fit_response_received on fit_response (tenant_id, id desc) where source = 'link';
create index fit_response_unread on fit_response (tenant_id, id desc) where source = 'link' and read_at is null;
create index fit_response_client on fit_response (tenant_id, client_id, id desc);
create index fit_response_engagement on fit_response (tenant_id, engagement_id);
call pg_temp.secure_table('fit_response', client => 'client_id', audience => 'published',
  http => 'select, insert, delete, update (client_id, engagement_id, run, visibility, read_at, converted_at, updated_at, version)',
  writers => 'fit-responses, fit-runs, clients',
  job => 'select (tenant_id, id, source, company, outcome, yes_count, min_yes, created_at)', ctx => 'select, insert');
create index fit_response_came on fit_response (tenant_id, created_at) where source = 'link';

create table fit_hypothesis (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  response_id uuid not null,
  question text not null,
  statement text not null check (length(statement) between 1 and 200),
  cost smallint check (cost between 0 and 4),
  finding_id uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, engagement_id, question),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, finding_id) references finding (tenant_id, id) on delete set null (finding_id),
  foreign key (tenant_id, response_id) references fit_response (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
create index fit_hypothesis_response on fit_hypothesis (tenant_id, response_id);
create index fit_hypothesis_finding on fit_hypothesis (tenant_id, finding_id);
call pg_temp.secure_table('fit_hypothesis', client => 'client_id', audience => 'insider',
  http => 'select, insert, update (finding_id)', writers => 'clients, findings');
