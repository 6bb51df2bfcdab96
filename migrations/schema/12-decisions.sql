-- The row's lock hands out the numbers of a client one after the other; a rollback gives its number back.
create table decision_counter (
  tenant_id uuid not null,
  client_id uuid not null,
  last integer not null check (last >= 1),
  primary key (tenant_id, client_id),
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
);
call pg_temp.secure_table('decision_counter', client => 'client_id', audience => 'insider',
  http => 'select, insert, update', writers => 'decisions, gaps', job => 'select, insert, update');

create table decision (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  engagement_id uuid not null,
  number integer not null check (number >= 1),
  state text not null default 'draft' check (state in
    ('draft', 'proposed', 'accepted', 'rejected', 'withdrawn', 'superseded', 'deprecated')),
  -- Of the revision that readers are shown, for filters and figures.
  category text not null check (category in
    ('architecture', 'vendor', 'hiring', 'budget', 'process', 'security', 'data', 'product')),
  door text not null check (door in ('two_way', 'one_way')),
  reversal_deadline date,
  head_revision integer not null default 1 check (head_revision >= 1),
  approved_revision integer,
  waiting_on text check (waiting_on in ('cto', 'founder', 'author')),
  waiting_since timestamptz,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  published_at timestamptz,
  raised_by uuid not null references "user" (id) on delete restrict,
  raised_at timestamptz not null default now(),
  needed_by date,
  cost_of_delay_amount bigint check (cost_of_delay_amount >= 0),
  cost_of_delay_currency char(3),
  decided_at timestamptz,
  actioned_at timestamptz,
  reopened_count integer not null default 0,
  superseded_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  imported_from text check (length(imported_from) between 1 and 500),
  -- The dearest first, within a currency.
  delay_order text collate "C" not null generated always as (
    case when cost_of_delay_amount is null then '~'
      else cost_of_delay_currency::text || lpad((9999999999999999 - cost_of_delay_amount)::text, 16, '0') end
  ) stored,
  primary key (tenant_id, id),
  unique (tenant_id, client_id, number),
  unique (tenant_id, client_id, id),
  foreign key (tenant_id, engagement_id) references engagement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id, superseded_by) references decision (tenant_id, client_id, id),
  check ((cost_of_delay_amount is null) = (cost_of_delay_currency is null)),
  check ((waiting_on is null) = (waiting_since is null)),
  check ((visibility = 'published') = (published_at is not null)),
  check ((state = 'superseded') = (superseded_by is not null)),
  check (superseded_by <> id),
  check (state not in ('accepted', 'superseded', 'deprecated') or (approved_revision is not null and decided_at is not null)),
  check (waiting_on is distinct from 'founder' or visibility = 'published')
);
create index decision_engagement on decision (tenant_id, engagement_id, id);
create index decision_state on decision (tenant_id, state, id);
create index decision_category on decision (tenant_id, category, id);
create index decision_waiting on decision (tenant_id, waiting_on, id) where waiting_on is not null;
create index decision_needed on decision (tenant_id, (coalesce(needed_by, 'infinity'::date)), id)
  where state in ('draft', 'proposed');
create index decision_raised on decision (tenant_id, raised_at, id) where state in ('draft', 'proposed');
create index decision_successor on decision (tenant_id, superseded_by) where superseded_by is not null;
call pg_temp.secure_table('decision', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'decisions, gaps, engagements', job => 'select, insert', ctx => 'select');
create index decision_watched on decision (tenant_id, engagement_id)
  where state in ('draft', 'proposed') or state = 'accepted' and reversal_deadline is not null;
create index decision_dearest on decision (tenant_id, delay_order, raised_at, id)
  where state in ('draft', 'proposed');
create index decision_dearest_of_client on decision (tenant_id, client_id, delay_order, raised_at, id)
  where state in ('draft', 'proposed');

create table decision_revision (
  tenant_id uuid not null,
  decision_id uuid not null,
  number integer not null check (number >= 1),
  client_id uuid not null,
  state text not null default 'draft' check (state in
    ('draft', 'proposed', 'accepted', 'rejected', 'replaced', 'withdrawn')),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  content_hash bytea not null check (length(content_hash) = 32),
  author_user_id uuid not null references "user" (id) on delete restrict,
  approver text check (approver in ('cto', 'founder')),
  approver_reason text,
  within_rights boolean,
  created_at timestamptz not null default now(),
  proposed_at timestamptz,
  -- The tenant is a word of its own, so that the index finds a common word of one practice only.
  search tsvector not null generated always as (
    setweight(to_tsvector('english', coalesce(content ->> 'title', '')), 'A')
    || jsonb_to_tsvector('english', content - '{category,door,confidence,reversalCost,reversalDeadline,spendPerMonth}'::text[], '["string"]')
    || array_to_tsvector(array['tenant:' || tenant_id::text])) stored,
  primary key (tenant_id, decision_id, number),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check ((approver is null) = (approver_reason is null) and (approver is null) = (within_rights is null)),
  check (state = 'draft' or state = 'withdrawn' or proposed_at is not null)
);
create unique index decision_revision_proposed on decision_revision (tenant_id, decision_id) where state = 'proposed';
create index decision_revision_search on decision_revision using gin (search);
create trigger keep_proposed before update on decision_revision
  for each row when (old.proposed_at is not null) execute function keep_proposed_revision();
call pg_temp.secure_table('decision_revision', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'decisions, gaps', job => 'select, insert', ctx => 'select');

create table decision_event (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('raised', 'proposed', 'asked', 'answered', 'approved', 'rejected',
    'withdrawn', 'reopened', 'superseded', 'supersedes', 'deprecated', 'actioned', 'published', 'unpublished', 'reviewed', 'imported')),
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  -- What an approval, a refusal or a question is about: one revision, and the hash of its words.
  revision integer,
  content_hash bytea,
  reason text not null default '' check (length(reason) <= 4000),
  -- The question that is answered, or the decision on the other side of a supersession.
  about_id uuid,
  user_id uuid not null references "user" (id) on delete restrict,
  occurred_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, decision_id, revision) references decision_revision (tenant_id, decision_id, number) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (kind not in ('approved', 'rejected', 'asked') or (revision is not null and content_hash is not null))
);
create index decision_event_decision on decision_event (tenant_id, decision_id, id);
create unique index decision_event_one_approval on decision_event (tenant_id, decision_id, revision)
  where kind = 'approved';
create unique index decision_event_one_answer on decision_event (tenant_id, about_id) where kind = 'answered';
call pg_temp.secure_table('decision_event', client => 'client_id', audience => 'published',
  http => 'select, insert, update (visibility)', writers => 'decisions, gaps', job => 'select, insert');

create table decision_link (
  tenant_id uuid not null,
  decision_id uuid not null,
  client_id uuid not null,
  record_type text not null check (record_type in ('finding', 'decision', 'phase')),
  record_id uuid not null,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, decision_id, record_type, record_id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (record_type <> 'decision' or record_id <> decision_id)
);
create index decision_link_record on decision_link (tenant_id, record_type, record_id);
call pg_temp.secure_table('decision_link', client => 'client_id', audience => 'published',
  http => 'select, insert, update (visibility), delete', writers => 'decisions, gaps');

create table decision_review (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  client_id uuid not null,
  visibility text not null default 'private' check (visibility in ('private', 'published')),
  -- What was expected when it was accepted, and how sure its author was.
  revision integer not null,
  metric text not null default '',
  target text not null default '',
  confidence smallint check (confidence between 0 and 100),
  stated_by uuid not null references "user" (id) on delete restrict,
  due_on date not null,
  verdict text check (verdict in ('as_expected', 'better', 'worse', 'inconclusive')),
  measured_value text not null default '' check (length(measured_value) <= 200),
  note text not null default '' check (length(note) <= 4000),
  reviewed_by uuid references "user" (id) on delete restrict,
  reviewed_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id, revision) references decision_revision (tenant_id, decision_id, number) on delete cascade,
  foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
  check (num_nonnulls(verdict, reviewed_by, reviewed_at) in (0, 3))
);
create index decision_review_decision on decision_review (tenant_id, decision_id, id);
create unique index decision_review_open on decision_review (tenant_id, decision_id) where verdict is null;
create index decision_review_due on decision_review (tenant_id, due_on) where verdict is null;
create index decision_review_stated on decision_review (tenant_id, stated_by) where verdict is not null;
call pg_temp.secure_table('decision_review', client => 'client_id', audience => 'published',
  http => 'select, insert, update', writers => 'decisions, gaps', job => 'select');
