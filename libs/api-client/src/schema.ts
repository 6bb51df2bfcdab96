// Generated from apps/api/openapi.json by `npm run openapi`.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns 200 while the process runs. Ignores the database, because restarting the process would not fix it. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns 200 when the process can serve requests: database reachable, migrations complete, not shutting down.
         *     Otherwise 503.
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an access item that was never granted. */
        delete: operations["AccessItems_delete"];
        options?: never;
        head?: never;
        /** Changes who grants the access, when it was requested, when it is needed, or whether it blocks work. */
        patch: operations["AccessItems_change"];
        trace?: never;
    };
    "/v1/access-items/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the client granted access. */
        post: operations["AccessGrants_grant"];
        /** Undoes a grant that was recorded by mistake. The item is open again. */
        delete: operations["AccessGrants_takeGrantBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-items/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that access was revoked, as at the end of an engagement. */
        post: operations["AccessGrants_revoke"];
        /** Undoes a revocation that was recorded by mistake. The access counts as granted again. */
        delete: operations["AccessGrants_takeRevocationBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one action item. */
        get: operations["ActionItems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the wording, owner or date of an open action item. */
        patch: operations["ActionItems_change"];
        trace?: never;
    };
    "/v1/action-items/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks an action item as done. Founders can complete only their own items; for others they get
         *     `action_item.not_yours`.
         */
        post: operations["ActionItems_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/drops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops an action item, with a reason. */
        post: operations["ActionItems_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes an action item to the client's founder and viewers. */
        post: operations["ActionItems_publish"];
        /** Makes an action item private again. */
        delete: operations["ActionItems_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopens an action item that was completed or dropped. Its age keeps counting from the day it was created. Founders
         *     can reopen only items they completed themselves.
         */
        post: operations["ActionItems_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who did what to which record and when, newest first. Associates see only events about clients they can see. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your calendar feeds, newest first. */
        get: operations["CalendarFeeds_list"];
        put?: never;
        /** Creates a calendar feed for one client or for every client you can see. */
        post: operations["CalendarFeeds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a calendar feed. Its address stops working at once. */
        delete: operations["CalendarFeeds_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the iCalendar file of a feed: its owner's due dates, from 90 days ago through everything planned. The address
         *     is the only credential. Returns 304 if `If-None-Match` carries the current tag.
         */
        get: operations["CalendarFiles_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hours per month the practice has and the hours it has promised. */
        get: operations["Capacity_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one check-in. */
        get: operations["CheckIns_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a check-in. Its due date, author and punctuality stay the same. */
        patch: operations["CheckIns_change"];
        trace?: never;
    };
    "/v1/check-ins/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a check-in to the client's founder and viewers. */
        post: operations["CheckIns_publish"];
        /** Makes a check-in private again. */
        delete: operations["CheckIns_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the clients you can see, by name. */
        get: operations["Clients_list"];
        put?: never;
        /** Creates a client. */
        post: operations["Clients_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a client's action items across all engagements. Open items carry over from cycle to cycle. */
        get: operations["ActionItems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/decision-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the decision right sets of all a client's engagements, newest first. */
        get: operations["DecisionRights_ofClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a client's engagements, latest cycle first. */
        get: operations["Engagements_list"];
        put?: never;
        /** Drafts the client's next cycle with its phases and milestones. A client has at most one open engagement. */
        post: operations["Engagements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/fit-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a client's fit diagnostic responses, latest first. Founders and viewers get only published ones. */
        get: operations["FitRuns_list"];
        put?: never;
        /** Records a fit diagnostic response for a client, as often as you like. Day 0 and day 90 are compared. */
        post: operations["FitRuns_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one client. */
        get: operations["Clients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes, archives or restores a client. */
        patch: operations["Clients_change"];
        trace?: never;
    };
    "/v1/clients/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the facts about a client, latest first. */
        get: operations["ClientFacts_list"];
        put?: never;
        /** Records a fact about a client as of a date. Earlier facts of the same kind stay in the list. */
        post: operations["ClientFacts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/holiday-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports all-day events from an .ics file as holidays, sent as `text/calendar` or as JSON. Multi-day events count
         *     for each day, and yearly events are expanded for the next two years. The import adds all holidays or none. The file
         *     must be at most 1 MB.
         */
        post: operations["Holidays_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a client's holidays from today on. */
        get: operations["Holidays_list"];
        put?: never;
        /** Adds a holiday. Upcoming due dates on that day become `not_applicable` and send no reminders. */
        post: operations["Holidays_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets everything on a client's page. Founders and viewers get only what is published to them. */
        get: operations["Overview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a client's progress page. It contains only published records, for every reader. */
        get: operations["Progress_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the time off of a client and of the whole practice, latest first. */
        get: operations["TimeOff_ofClient"];
        put?: never;
        /**
         * Adds time off for a client. Upcoming due dates in that time become `not_applicable`, send no reminders and are not
         *     made up later.
         */
        post: operations["TimeOff_addForClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/time-off-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the planned due dates that time off for this client would cancel, without changing anything. */
        post: operations["TimeOff_previewOfClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets all clients, most urgent first: what needs attention, where the engagement stands, and the next check-in. */
        get: operations["Cockpit_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compares each author's stated confidence with the share of decisions that turned out as expected or better. */
        get: operations["Reviews_calibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets decision latency for one client, or for every client you can see. */
        get: operations["Latency_ofClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one decision right set. */
        get: operations["DecisionRights_get"];
        /** Replaces a draft. Proposed and agreed sets cannot change. */
        put: operations["DecisionRights_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the founder's agreement; no one at the practice can agree for them. The set replaces the one in force, and
         *     its proposer gets an email.
         */
        post: operations["DecisionRights_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the founder's request for changes. The set keeps its wording and the reason, and can no longer be agreed
         *     to. Put the changes in the next set. The proposer gets an email.
         */
        post: operations["DecisionRights_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes a draft to the client's founders and emails them. It replaces a proposal that is pending or was objected
         *     to.
         */
        post: operations["DecisionRights_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the decisions of every client you can see, newest first. `q` searches their text. */
        get: operations["Decisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one decision with its approved and proposed revisions, timeline and links. */
        get: operations["Decisions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a decision. Editing the content of a proposed or accepted decision creates and proposes a new revision;
         *     readers see the approved one until the new one is approved.
         */
        patch: operations["Decisions_change"];
        trace?: never;
    };
    "/v1/decisions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the open question. The approver's clock restarts. */
        post: operations["Approvals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the proposed revision. Only its approver can; a 403 response names them. */
        post: operations["Approvals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/deprecations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deprecates an accepted decision that no longer applies and has no replacement. */
        post: operations["Lifecycle_deprecate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces a decision's links. A link between two decisions appears on both. */
        put: operations["Links_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the decision as a MADR 4.0.0 Markdown file: the approved revision, or the latest if none is approved. */
        get: operations["DecisionFiles_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes a draft to its approver, who is determined by the decision right. A proposal that waits for the founder is
         *     published.
         */
        post: operations["Approvals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a decision to the client's founder and viewers: its approved revision, or else the proposed one. */
        post: operations["Publications_publish"];
        /** Makes a decision private again, with all its revisions. */
        delete: operations["Publications_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a question about the proposed revision, which then waits for an answer. One question at a time. */
        post: operations["Approvals_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects the proposed revision. Only its approver can. A previously approved revision stays in force. */
        post: operations["Approvals_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a rejected or withdrawn decision back into a draft. The reopening is counted, and latency still counts from
         *     the day it was raised.
         */
        post: operations["Lifecycle_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a decision's reviews, the due one included, latest first. */
        get: operations["Reviews_list"];
        put?: never;
        /** Records how a decision turned out and closes the due review. `If-Match` takes the decision's version. */
        post: operations["Reviews_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the revisions you can see, latest first. */
        get: operations["Revisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one revision. It never changes once it is proposed. */
        get: operations["Revisions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/supersessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces an accepted decision with another accepted one. Both link to each other. */
        post: operations["Lifecycle_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a draft or proposed decision. An approved revision stays in force. */
        post: operations["Lifecycle_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagement-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the engagement templates. */
        get: operations["EngagementTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an action item. */
        post: operations["ActionItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/chain-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the chain map from engineering to revenue. A new engagement starts with the stages of its template. */
        get: operations["ChainMap_of"];
        /** Replaces the whole chain map: its stages, their order and the break. */
        put: operations["ChainMap_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/chain-map/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the chain map, with its published findings, to the client's founder and viewers. */
        post: operations["ChainMap_publish"];
        /** Makes the chain map private again. */
        delete: operations["ChainMap_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's check-ins, newest first. */
        get: operations["CheckIns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decision-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports decisions from Markdown files (MADR 2 to 4 or Nygard's format). Send a folder's files as JSON, or a zip
         *     archive as `application/zip`, with at most 10 MB and 2,000 files. The import writes all decisions or none. Files
         *     keep their numbers if the client has them free. Accepted decisions stay accepted and are marked as imported; no one
         *     is asked for approval or notified.
         */
        post: operations["DecisionImports_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decision-latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets how long an engagement's decisions take, by category, and the open decisions with their cost of delay. */
        get: operations["Latency_ofEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's decisions, newest first. */
        get: operations["Decisions_listOf"];
        put?: never;
        /** Logs a decision to make, as a draft with the client's next number. */
        post: operations["Decisions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decisions-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a zip archive with an index and one Markdown file for each decision you can read. */
        get: operations["DecisionFiles_allOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's findings, latest first. */
        get: operations["Findings_listOf"];
        put?: never;
        /** Records a finding. It is private until published. */
        post: operations["Findings_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/gap-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranks an engagement's findings by monthly cost x confidence / effort, and returns the gap in install focus. */
        get: operations["Gaps_rank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/hypothesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the founder's day 1 hypothesis and what the diagnosis found. */
        get: operations["Hypothesis_of"];
        /** Records the founder's hypothesis and, when the diagnosis closes, what was found. */
        put: operations["Hypothesis_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/install-focuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the gaps that were in focus, latest first. At most one is not released. */
        get: operations["Gaps_listOf"];
        put?: never;
        /**
         * Chooses the one gap to close. Returns 409 while another gap is in focus. Any gap other than rank 1 requires a
         *     rationale.
         */
        post: operations["Gaps_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/interview-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the interview coverage: engineers, customers and the financial model. */
        get: operations["Interviews_coverageOf"];
        /** Sets the number of engineers to interview and the date the financial model was reviewed. */
        put: operations["Interviews_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's interviews, latest first. */
        get: operations["Interviews_listOf"];
        put?: never;
        /** Logs an interview. Only the practice can read it. */
        post: operations["Interviews_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's due dates with their outcome, newest first. */
        get: operations["Occurrences_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/published-diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the published part of a diagnosis: findings, chain map and install focus. The same for every reader. */
        get: operations["PublishedDiagnosis_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/rituals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's rituals. Ended ones come last. */
        get: operations["Rituals_list"];
        put?: never;
        /** Creates a ritual. Due dates are planned from now on, or from activation if the engagement is still a draft. */
        post: operations["Rituals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the scorecard: the last 13 weeks of each measure against its goal. */
        get: operations["Scorecard_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a row and returns the whole scorecard. */
        post: operations["Scorecard_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets or clears cells, all of them or none. The last write to a cell wins. */
        put: operations["Scorecard_fill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one engagement with its phases and milestones. */
        get: operations["Engagements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the model, the fee or, in a draft, the kickoff date. */
        patch: operations["Engagements_change"];
        trace?: never;
    };
    "/v1/engagements/{id}/access-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the access an engagement needs, soonest needed first, with how long the open items have waited. */
        get: operations["AccessItems_list"];
        put?: never;
        /** Adds access that the engagement needs. */
        post: operations["AccessItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Activates a draft whose scope is complete. Its phases start, reminders go out, and founders and viewers can see it. */
        post: operations["Engagements_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels an open engagement, including a draft. */
        post: operations["Engagements_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes an active engagement. The next cycle can then be drafted. */
        post: operations["Engagements_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/decision-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists who decides what in an engagement, as decision right sets, newest first. Founders and viewers see a set once
         *     it is proposed.
         */
        get: operations["DecisionRights_ofEngagement"];
        put?: never;
        /** Drafts the next set, with every category in one body. An engagement has at most one draft. */
        post: operations["DecisionRights_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's fees with their start dates, latest first. */
        get: operations["Fees_list"];
        put?: never;
        /** Sets the fee from a date on. Earlier fees stay in the history. */
        post: operations["Fees_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/fit-hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the fit hypotheses: what the company answered yes to as a lead. The diagnosis starts from them. */
        get: operations["FitHypotheses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the phase gates of an engagement: what each phase requires to close, and what is already met. */
        get: operations["Gates_ofEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/hours-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hours the client buys per month and what happens to unused hours. */
        get: operations["HoursBudget_get"];
        /** Sets the hours per month for all months of the engagement, including past ones. */
        put: operations["HoursBudget_agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/hours-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the hours ledger by month: bought, carried in, used, carried out, expired and over budget. */
        get: operations["HoursBudget_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/inherited-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what an engagement inherited from the previous cycle. Only for practice staff. */
        get: operations["NextCycles_inherited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/next-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drafts the next cycle. Open milestones, unresolved findings and open decisions carry over with their origin and
         *     age. Scope and agreed decision rights are copied as a starting point.
         */
        post: operations["NextCycles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses an active engagement. Reminders stop; no date moves. */
        post: operations["Engagements_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the results of 30 days of an engagement, compared with the 30 days before: decisions made, risk and friction
         *     reduced, rituals kept, each with its records. Founders and viewers get only what is published to them.
         */
        get: operations["Proof_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/red-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists warning signs in how this engagement makes decisions, so that the CTO can act before the founder notices.
         *     Empty if there are none.
         */
        get: operations["RedFlags_ofEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resumes a paused engagement. */
        post: operations["Engagements_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the engagement's scope. Founders and viewers can read it once the engagement is active. */
        get: operations["Scope_get"];
        /** Saves the scope answers. A draft may leave some empty; all five are required for activation. */
        put: operations["Scope_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/sequence-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the steps of the first month by date, and the access that blocks them. */
        get: operations["SequenceItems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/time-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an engagement's time entries, latest first. */
        get: operations["TimeEntries_list"];
        put?: never;
        /** Creates a time entry. */
        post: operations["TimeEntries_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a fee from the history. The fee before it then applies longer. */
        delete: operations["Fees_delete"];
        options?: never;
        head?: never;
        /** Corrects the date, amount or note of a fee. */
        patch: operations["Fees_change"];
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the findings of all clients, latest first. */
        get: operations["Findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one finding. */
        get: operations["Findings_one"];
        put?: never;
        post?: never;
        /** Deletes a finding that nothing refers to. */
        delete: operations["Findings_remove"];
        options?: never;
        head?: never;
        /** Changes a finding. The founder sees changes to a published finding at once. */
        patch: operations["Findings_change"];
        trace?: never;
    };
    "/v1/findings/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a finding to the client's founder and viewers. Requires a founder summary. */
        post: operations["Findings_publish"];
        /** Makes a finding private again. */
        delete: operations["Findings_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the resolution of a finding; empty while the finding is open. */
        get: operations["FindingResolutions_list"];
        put?: never;
        /** Resolves a finding, with evidence. */
        post: operations["FindingResolutions_resolve"];
        /** Reopens a finding. */
        delete: operations["FindingResolutions_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostic-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the practice's fit diagnostic links, newest first, including revoked ones. */
        get: operations["FitLinks_list"];
        put?: never;
        /** Creates a link where anyone can answer the fit diagnostic without signing in. */
        post: operations["FitLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostic-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a link. It stops working at once; existing responses stay. */
        delete: operations["FitLinks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostics/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the questionnaire behind a link and the practice it is for. */
        get: operations["PublicDiagnostic_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostics/{token}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits answers to the practice and returns the result. */
        post: operations["PublicDiagnostic_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-hypotheses/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a hypothesis into a finding, with low confidence and the answer as evidence. Works once per hypothesis. */
        post: operations["FitHypotheses_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every version of the fit diagnostic's questionnaire. */
        get: operations["FitRuns_questionnaires"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the responses received through the practice's links, newest first. */
        get: operations["FitResponses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one response with its answers and result. */
        get: operations["FitResponses_get"];
        put?: never;
        post?: never;
        /** Deletes a response that did not become a client, including the name and address in it. */
        delete: operations["FitResponses_remove"];
        options?: never;
        head?: never;
        /** Marks a response as read or unread, or shows a client's response to its founder. */
        patch: operations["FitResponses_change"];
        trace?: never;
    };
    "/v1/fit-responses/{id}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Converts a response into a client with a draft engagement. A second conversion returns 409 and names the client. */
        post: operations["FitResponses_convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a holiday. Upcoming due dates on that day are expected again. */
        delete: operations["Holidays_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your notifications in the current practice, newest first. Sign-in links and similar emails are not included. */
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a notification and all earlier ones as read. */
        post: operations["Inbox_readUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one notification as read. This cannot be undone. */
        post: operations["Inbox_readOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/install-focuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one install focus. */
        get: operations["Gaps_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/install-focuses/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases the focus, whether the gap was closed or abandoned. It stays in the history. */
        post: operations["Gaps_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one interview. */
        get: operations["Interviews_one"];
        put?: never;
        post?: never;
        /** Deletes an interview and its notes. */
        delete: operations["Interviews_remove"];
        options?: never;
        head?: never;
        /** Changes an interview. */
        patch: operations["Interviews_change"];
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists invitations, newest first, including accepted and revoked ones. */
        get: operations["Invitations_list"];
        put?: never;
        /** Emails an invitation to join the practice. The link is valid for 7 days. */
        post: operations["Invitations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the recipient who invited them and to what. */
        post: operations["Invitations_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation and signs in. */
        post: operations["Invitations_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an invitation. Its link stops working at once. */
        delete: operations["Invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the newest 50 emails. */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one email with its text, HTML and links. */
        get: operations["Mailbox_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the practice's members by name, including former ones. */
        get: operations["Members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a membership and all of the person's sessions in this practice. The last owner cannot be removed. */
        delete: operations["Members_end"];
        options?: never;
        head?: never;
        /** Changes what a member can do and see, starting with their next request. The last owner must stay an owner. */
        patch: operations["Members_change"];
        trace?: never;
    };
    "/v1/members/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the hours per month one of the practice staff has for all clients. */
        put: operations["Capacity_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a milestone's wording or date, or marks it as done. */
        patch: operations["Milestones_change"];
        trace?: never;
    };
    "/v1/notification-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the practice's notifications by state. */
        get: operations["Notifications_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets your notification preferences in the current practice. Each member sets their own. */
        get: operations["NotificationPreferences_get"];
        /**
         * Replaces your notification preferences. They apply from then on; notifications already held for the end of quiet
         *     hours stay held.
         */
        put: operations["NotificationPreferences_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences/test-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends you a test message through your first working channel. At most one per minute. */
        post: operations["NotificationPreferences_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists notifications with their recipient and reason, newest first. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{id}/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resends an undelivered notification under the same Message-ID. If it may have arrived, it uses the same channel
         *     again; otherwise it starts with the recipient's first channel.
         */
        post: operations["Notifications_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one due date with everything its check-in form needs: the client, the previous check-in, and the current
         *     check-in if there is one.
         */
        get: operations["Occurrences_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits the check-in for a due date and marks the date as done. Each due date takes one check-in, no earlier than
         *     the week of the date.
         */
        post: operations["CheckIns_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Saves your draft of a check-in, replacing the previous one. Only you can see it. The body may be up to 1 MB, more
         *     than elsewhere, to fit meeting notes.
         */
        put: operations["Drafts_save"];
        post?: never;
        /** Deletes your draft of a check-in, if there is one. Submitting the check-in deletes it too. */
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/excuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excuses a due or missed date. It no longer counts toward adherence and sends no reminders. */
        post: operations["Excuses_excuse"];
        /** Removes the excuse. The date is due again, or missed if the next date has passed. */
        delete: operations["Excuses_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets what to discuss at a due date: agenda, open action items with their age, open decisions and due phase gates. */
        get: operations["Preparations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password. All other sessions end, and this one gets a new token. */
        put: operations["SignIn_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Emails a password reset link if the address has an account. The response is the same either way. */
        post: operations["SignIn_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with an emailed link and signs in. All other sessions of the account end. */
        post: operations["SignIn_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the active phase and opens the next. Every criterion of its gate must be met or waived. */
        post: operations["Gates_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one phase gate: what the phase requires to close, and what is already met. */
        get: operations["Gates_ofPhase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waives an unmet criterion so that the phase can close. The reason stays on record. */
        post: operations["Gates_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets what the sign-in page offers on this installation. */
        get: operations["PortalInfo_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the practice you are working in. */
        get: operations["PracticeSettings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames the practice. */
        patch: operations["PracticeSettings_rename"];
        trace?: never;
    };
    "/v1/practice/demo-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a demo practice with its clients, people and sessions. This cannot be undone. */
        delete: operations["PracticeSettings_removeDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a practice. If you are signed in, you become its owner; otherwise `owner` creates your account. */
        post: operations["Practices_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the clients whose progress page you can open. */
        get: operations["Progress_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rituals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one ritual. */
        get: operations["Rituals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a ritual. A new rule or time moves only upcoming due dates; `replanned` lists them. */
        patch: operations["Rituals_change"];
        trace?: never;
    };
    "/v1/rituals/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a ritual: nothing is due after its last day. Set a later `endsOn` to undo. */
        post: operations["Rituals_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rituals/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the due dates a change would move, without changing anything. */
        post: operations["Rituals_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecard-rows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a row and its values. */
        delete: operations["Scorecard_delete"];
        options?: never;
        head?: never;
        /** Changes a row's name, unit, owner or goal and returns the whole scorecard. */
        patch: operations["Scorecard_change"];
        trace?: never;
    };
    "/v1/sequence-items/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a step as done. Refused in weeks 2 to 4 while blocking access is open. */
        post: operations["SequenceItems_complete"];
        /** Reopens a step. */
        delete: operations["SequenceItems_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets who is signed in, the current practice and the practices you can switch to. */
        get: operations["Sessions_current"];
        put?: never;
        /** Signs in with email and password. Too many failures slow down the network address, not the account. */
        post: operations["SignIn_withPassword"];
        /** Signs out and ends this session at once. */
        delete: operations["Sessions_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches to another practice without signing in again. You get a new token; the old one stops working. */
        post: operations["Sessions_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your open sessions, most recently used first. */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of your sessions. Its next request is refused. */
        delete: operations["Sessions_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Emails a single-use sign-in link if the address has an account. The response is the same either way. */
        post: operations["SignIn_requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with an emailed link. */
        post: operations["SignIn_withLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a time entry. */
        delete: operations["TimeEntries_delete"];
        options?: never;
        head?: never;
        /** Corrects a time entry. */
        patch: operations["TimeEntries_change"];
        trace?: never;
    };
    "/v1/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the time off of the whole practice, latest first. */
        get: operations["TimeOff_ofPractice"];
        put?: never;
        /** Adds time off for the whole practice, covering every client. */
        post: operations["TimeOff_addForPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-off-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the planned due dates that time off for the whole practice would cancel, for the clients you can see, without
         *     changing anything.
         */
        post: operations["TimeOff_previewOfPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-off/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends time off as of yesterday. Upcoming due dates are expected again. */
        post: operations["TimeOff_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscriptions/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what an unsubscribe link is about. Changes nothing. */
        post: operations["Unsubscriptions_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects to a confirmation page. Programs that prefetch the links in an email change nothing. */
        get: operations["Unsubscriptions_open"];
        put?: never;
        /**
         * Unsubscribes from emails on this topic from this practice, without signing in. Email apps call this for one-click
         *     unsubscribe (RFC 8058). Calling it again has no effect.
         */
        post: operations["Unsubscriptions_stop"];
        /** Resubscribes to emails on this topic. */
        delete: operations["Unsubscriptions_resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes your own name or time zone. */
        patch: operations["Profile_change"];
        trace?: never;
    };
    "/v1/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a waiver while its phase is open. */
        delete: operations["Gates_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedDto: {
            /** @description Always true: if the address has an account, an email is on its way. */
            accepted: boolean;
        };
        AccessGrantDto: {
            /**
             * Format: date
             * @description Not in the future. Defaults to today.
             */
            grantedOn?: string;
        };
        AccessItemChangesDto: {
            system?: string;
            /** @description At most 500 characters. */
            purpose?: string;
            /** @description At most 120 characters. */
            ownerName?: string;
            /**
             * Format: date
             * @description Not in the future; null if not requested yet.
             */
            requestedOn?: string | null;
            /** Format: date */
            neededBy?: string;
            blocking?: boolean;
        };
        AccessItemDto: {
            id: string;
            engagementId: string;
            /** @description The system to access. */
            system: string;
            /** @description Why it is needed. Founders and viewers can read this. */
            purpose: string;
            /** @description The person at the client who grants it; empty if not known yet. */
            ownerName: string;
            /**
             * Format: date
             * @description Null if it has not been requested.
             */
            requestedOn: string | null;
            /** Format: date */
            neededBy: string;
            /** Format: date */
            grantedOn: string | null;
            /** Format: date */
            revokedOn: string | null;
            /** @description True if the work of weeks 2 to 4 cannot start without it. */
            blocking: boolean;
            /** @enum {string} */
            state: "open" | "granted" | "revoked";
            /** @description Days from the request to the grant, or to today while it is open. */
            waitingDays: number;
            /** @description True if it is open and past the day it was needed. */
            late: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        AccessItemListDto: {
            data: components["schemas"]["AccessItemDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
            /** @description Covers the whole engagement, regardless of the page. */
            waiting: components["schemas"]["AccessWaitingDto"];
        };
        AccessRevocationDto: {
            /**
             * Format: date
             * @description Not in the future and not before the grant. Defaults to today.
             */
            revokedOn?: string;
        };
        AccessWaitingDto: {
            items: number;
            blockingItems: number;
            /** @description Total days the open items have waited. */
            totalDays: number;
        };
        ActionItemChangesDto: {
            /** @description 1 to 280 characters. */
            title?: string;
            /** @description At most 2000 characters. */
            note?: string;
            /**
             * Format: uuid
             * @description ID of the new owner.
             */
            ownerId?: string;
            /** Format: date */
            dueOn?: string;
        };
        ActionItemDto: {
            id: string;
            clientId: string;
            /** @description The engagement in which it was created. The item stays open after the engagement ends. */
            engagementId: string;
            /** @description The ritual's due date at which it was created; null if it was created on its own. */
            occurrenceId: string | null;
            /** @description What was promised. */
            title: string;
            /** @description Details. Everyone who can see the item can read them. */
            note: string;
            owner: components["schemas"]["PersonNameDto"];
            /** Format: date */
            raisedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            /** @description Why it was dropped; null unless it was dropped. */
            dropReason: string | null;
            /** Format: date */
            closedOn: string | null;
            /** @description Full weeks since it was created. Stops counting when the item is closed. */
            ageWeeks: number;
            /** @description True if the item is open and past its due date. */
            overdue: boolean;
            /**
             * @description Founders and viewers see only published items.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        ActionItemListDto: {
            data: components["schemas"]["ActionItemDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        ActivePracticeDto: {
            /** @description True for a practice with sample clients, which can be removed in one action. */
            demo: boolean;
            /**
             * @description The start page: `cockpit` for practice staff, `progress` for founders and viewers.
             * @enum {string}
             */
            home: "cockpit" | "progress";
            /** @description Identifies the practice in portal addresses. */
            slug: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        AdherenceDto: {
            /** @description 0 to 1: on time / (on time + late + missed). Null if n is 0, because there was nothing to keep. */
            ratio: number | null;
            onTime: number;
            /** @description Number of check-ins counted: on time, late and missed. */
            n: number;
        };
        AffectedDateDto: {
            occurrenceId: string;
            clientId: string;
            clientName: string;
            /** @description Title of the ritual. */
            title: string;
            /**
             * Format: date
             * @description In `timeZone`.
             */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
            /** @description IANA time zone. */
            timeZone: string;
        };
        AffectedDatesDto: {
            /** @description At most 50. */
            affected: components["schemas"]["AffectedDateDto"][];
            affectedCount: number;
        };
        AnswerDto: {
            /** @description Answer to the open question. */
            answer: string;
        };
        ApprovalDto: {
            /** @description `contentHash` of the revision you read. Returns 409 if another revision has been proposed since. */
            contentHash?: string;
            /** @description The approver's reason, kept with the approval. */
            reason?: string;
        };
        AttentionItemDto: {
            /** @enum {string} */
            reason: "decision_overdue" | "check_in_overdue" | "phase_overdue" | "milestone_overdue" | "check_in_due_today" | "decision_review_due" | "reversal_window_closing" | "engagement_not_activated" | "no_check_in_planned";
            /** @description The occurrence, phase, milestone or decision it is about; null if it is the engagement itself. */
            subjectId: string | null;
            /** @description The one next action. */
            nextAction: string;
            /** @description Whole days; 0 if nothing is past due yet. */
            daysPastDue: number;
            /** @description Cost of each week of waiting; null if not estimated. */
            costOfWaitingPerWeek: components["schemas"]["MoneyDto"] | null;
        };
        AuditActorDto: {
            id: string;
            /** @description Null if the account was removed. */
            name: string | null;
        };
        AuditEventDto: {
            /** @description Position in the practice's chain, starting at 1 without gaps. */
            seq: number;
            /**
             * Format: date-time
             * @description UTC with microseconds, exactly as hashed.
             */
            occurredAt: string;
            /** @description Null for a scheduled job and for anyone who used a link without signing in. */
            actor: components["schemas"]["AuditActorDto"] | null;
            /** @description What happened, e.g. `member.changed`. */
            action: string;
            recordType: string;
            recordId: string;
            clientId: string | null;
            /** @description What changed, using this API's field names. */
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the previous hash and this event, in hex. */
            hash: string;
        };
        AuditEventListDto: {
            data: components["schemas"]["AuditEventDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        BlockingAccessDto: {
            id: string;
            system: string;
            /** @description Days since it was requested. */
            waitingDays: number;
        };
        CalendarFeedDto: {
            id: string;
            /** @description Null covers every client the owner can see. */
            clientId: string | null;
            clientName: string | null;
            /** @description Anyone with this address can read titles and times, so keep it private. It stops working when you delete the feed. */
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeedListDto: {
            data: components["schemas"]["CalendarFeedDto"][];
            /** @description Always null: a person has few feeds. */
            nextCursor: null;
        };
        CalendarFileDto: {
            /** @description Contents of an .ics file, at most 1 MB. */
            calendar: string;
        };
        CalibrationBucketDto: {
            /** @description Lowest stated confidence in the bucket, in percent. */
            from: number;
            /** @description Upper bound, exclusive; 100 is in the last bucket. */
            to: number;
            /** @description Reviews with an outcome. */
            n: number;
            /** @description As expected or better. */
            hits: number;
            asExpected: number;
            better: number;
            worse: number;
            /** @description Counted separately, because they say nothing either way. */
            inconclusive: number;
        };
        CalibrationDto: {
            people: components["schemas"]["PersonCalibrationDto"][];
        };
        CapacityAcceptanceDto: {
            /** @description Proceeds even if the practice then promises more hours per month than it has. Requires a reason. */
            acceptOverCapacity?: boolean;
            /** @description How the practice will cope; recorded in the audit trail. 1 to 500 characters. */
            overCapacityReason?: string;
        };
        CapacityDto: {
            /** @description Null if no one's hours are set; then capacity is not checked. */
            availableMinutes: number | null;
            /** @description Total budget of all active and paused engagements, including those of clients you cannot see. */
            committedMinutes: number;
            /** @description Practice staff you can see, by name. */
            people: components["schemas"]["PersonCapacityDto"][];
            /** @description Hours promised to the clients you can see, largest first. */
            committed: components["schemas"]["CommittedHoursDto"][];
        };
        CategoryLatencyDto: {
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            medianDays: number;
            /** @description 90th percentile (nearest rank): nine of ten decisions took at most this many days. */
            p90Days: number;
            n: number;
            /** @description Number of the n decisions made within the target for their door. */
            withinTarget: number;
        };
        ChainFindingDto: {
            id: string;
            statement: string;
            /** @enum {string} */
            visibility: "private" | "published";
        };
        ChainMapDto: {
            engagementId: string;
            stages: components["schemas"]["ChainStageDto"][];
            /**
             * @description Founders and viewers see only a published map.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description Null if the map is unchanged from its template.
             */
            updatedAt: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        ChainStageDto: {
            /** @description Stable and unique within its map. Findings refer to it. */
            key: string;
            name: string;
            /** @enum {string} */
            state: "flows" | "breaks";
            /** @description What happens here, or why it breaks; may be empty. */
            note: string;
            /** @description Findings located here, oldest first. */
            findings: components["schemas"]["ChainFindingDto"][];
        };
        ChangeCheckInDto: {
            /** @description Progress since the last check-in. */
            moved?: string;
            /** @description What is blocked. Null means empty. */
            blocked?: string | null;
            /** @description Decisions needed, from whom and by when. Null means empty. */
            decisionsNeeded?: string | null;
            /** @description Cash in the bank. */
            cash?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash received since the last check-in. */
            cashIn?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash spent since the last check-in. */
            cashOut?: components["schemas"]["MoneyDto"] | null;
            /** @description How the engagement feels, 1 (bad) to 5 (good). */
            pulse?: number | null;
            /**
             * @description Health of the engagement. The founder sees it once the check-in is published.
             * @enum {string|null}
             */
            health?: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong, at most 280 characters. Required with `at_risk` and `off_track`; omit it otherwise. */
            healthReason?: string | null;
        };
        ChangePasswordDto: {
            /** @description Null for an account that never had a password. */
            currentPassword?: string | null;
            /** @description 12 to 200 characters. */
            newPassword: string;
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        ChangeProfileDto: {
            name?: string;
            /** @description IANA time zone, e.g. `Europe/Berlin`. */
            timeZone?: string;
        };
        ChangeRitualDto: {
            /** @description 1 to 120 characters. */
            title?: string;
            recurrence?: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in the ritual's time zone. */
            localTime?: string;
            /**
             * Format: date
             * @description First day. Intervals of weeks or months count from its week or month.
             */
            startsOn?: string;
            /**
             * Format: uuid
             * @description ID of the owner: practice staff who can see this client.
             */
            ownerId?: string;
            /** @description Purpose of the ritual. */
            description?: string;
            /** @description Agenda template, one item per line. */
            agenda?: string;
            /** @description IDs of the participants other than the owner: practice staff, founders and viewers who can see this client. */
            participantIds?: string[];
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn?: string | null;
            reminding?: components["schemas"]["RemindingDto"];
        };
        ChangedRitualDto: {
            /** @description The recurrence in words, e.g. `Every second Tuesday and Thursday`. */
            repeats: string;
            /** @description Purpose of the ritual; may be empty. */
            description: string;
            reminding: components["schemas"]["RemindingDto"];
            /** @description Agenda template as text; may be empty. */
            agenda: string;
            /** @description Participants other than the owner, by name. */
            participants: components["schemas"]["PersonNameDto"][];
            /** @description The open decision about keeping this ritual. Null if there is none, and always null for founders and viewers. */
            question: components["schemas"]["RitualQuestionDto"] | null;
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description Kind of the ritual. Only `weekly_check_in` counts toward adherence, phase gates and proof.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in `timeZone`. */
            localTime: string;
            /** @description IANA time zone. */
            timeZone: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn: string | null;
            /** @description The person who submits the entry and gets the reminders. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description When it is next due; null if nothing is planned.
             */
            nextDueAt: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
            replanned: components["schemas"]["ReplannedDto"];
        };
        CheckInDraftDto: {
            /** Format: date-time */
            updatedAt: string;
            moved: string;
            blocked: string;
            decisionsNeeded: string;
            /** @description As typed, in the client's currency. */
            cash: string;
            cashIn: string;
            cashOut: string;
            /** @description Null if not selected. */
            pulse: number | null;
            /**
             * @description Null if not selected.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            healthReason: string;
            /** @description Whether to publish the check-in when it is submitted. */
            publish: boolean;
            /** @description The meeting in progress; null or omitted if there is none. */
            meeting?: components["schemas"]["MeetingDraftDto"] | null;
        };
        CheckInDto: {
            id: string;
            occurrenceId: string;
            engagementId: string;
            clientId: string;
            /**
             * @description Kind of the ritual. For kinds other than the weekly check-in, `moved` holds the meeting notes.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            /**
             * Format: date
             * @description The due date it covers.
             */
            localDate: string;
            author: components["schemas"]["PersonNameDto"];
            /** @description Progress since the last check-in. */
            moved: string;
            /** @description What is blocked; empty if nothing is. */
            blocked: string;
            /** @description Decisions needed; empty if there are none. */
            decisionsNeeded: string;
            /** @description Cash in the bank. Null means not asked or not known, which is not the same as 0. */
            cash: components["schemas"]["MoneyDto"] | null;
            /** @description Cash received since the last check-in. */
            cashIn: components["schemas"]["MoneyDto"] | null;
            /** @description Cash spent since the last check-in. */
            cashOut: components["schemas"]["MoneyDto"] | null;
            /** @description 1 (bad) to 5 (good). */
            pulse: number | null;
            /**
             * @description Health of the engagement; null if not stated.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong; null if nothing is. */
            healthReason: string | null;
            /**
             * @description Founders and viewers see only published check-ins.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description Whether it was submitted on time.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        CheckInListDto: {
            data: components["schemas"]["CheckInDto"][];
            nextCursor: string | null;
        };
        ChooseInstallFocusDto: {
            /**
             * Format: uuid
             * @description A finding of this engagement.
             */
            findingId: string;
            /** @description Why this gap. Required for any gap other than rank 1; it is then logged as a decision. */
            rationale?: string | null;
        };
        ClientChangesDto: {
            /** @description 1 to 120 characters. */
            name?: string;
            /** @description IANA time zone. Planned dates keep their day; upcoming due dates keep their wall-clock time in the new time zone. */
            timeZone?: string;
            /** @description ISO 4217 code. Recorded amounts keep their currency. */
            currency?: string;
            /** @description 1 is January. */
            fiscalYearStartMonth?: number;
            /** @description `true` archives the client, `false` restores it. */
            archived?: boolean;
        };
        ClientDto: {
            id: string;
            name: string;
            /** @description IANA time zone. Every date of this client is in it. */
            timeZone: string;
            /** @description ISO 4217 currency of this client's figures. */
            currency: string;
            /** @description 1 is January. Fiscal quarters start in this month and every third month after it. */
            fiscalYearStartMonth: number;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        ClientFactDto: {
            id: string;
            /** @enum {string} */
            kind: "stage" | "arr" | "headcount" | "engineers" | "cash_position";
            /** @description For `stage`; null for other kinds. */
            text: string | null;
            /** @description For `headcount` and `engineers`: number of people. */
            count: number | null;
            /** @description For `arr` (per year) and `cash_position`. */
            money: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description The date it applies to, in the client's time zone.
             */
            asOf: string;
            source: string;
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description True once it is two fiscal quarters old. */
            stale: boolean;
            /** @description Fiscal quarters that started after `asOf`, up to today in the client's time zone. */
            ageInQuarters: number;
            recordedBy: components["schemas"]["RecorderDto"];
            /** Format: date-time */
            createdAt: string;
        };
        ClientFactListDto: {
            data: components["schemas"]["ClientFactDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        ClientListDto: {
            data: components["schemas"]["ClientDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        ClientNameDto: {
            id: string;
            name: string;
            /** @description IANA time zone. Every date of this client is in it. */
            timeZone: string;
            /** @description ISO 4217 code. */
            currency: string;
        };
        ClientOverviewDto: {
            client: components["schemas"]["ClientDto"];
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description The latest cycle that was not cancelled. */
            engagement: components["schemas"]["EngagementDto"] | null;
            ritual: components["schemas"]["RitualDto"] | null;
            /** @description The last 13 due dates and the next 2, newest first. */
            occurrences: components["schemas"]["OccurrenceDto"][];
            /** @description The latest 5, newest first. */
            checkIns: components["schemas"]["CheckInDto"][];
            /** @description Everyone who can see this client, by role and name. */
            people: components["schemas"]["ClientPersonDto"][];
            /** @description The latest fact of each kind. Only for practice staff. */
            facts: components["schemas"]["ClientFactDto"][];
            /** @description Most urgent first. Only for practice staff. */
            attention: components["schemas"]["AttentionItemDto"][];
        };
        ClientPersonDto: {
            memberId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        CockpitClientDto: {
            client: components["schemas"]["ClientNameDto"];
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description The latest cycle that was not cancelled. */
            engagement: components["schemas"]["CockpitEngagementDto"] | null;
            /** @description The earliest check-in that can still be submitted, on time or late. */
            nextCheckIn: components["schemas"]["NextCheckInDto"] | null;
            adherence: components["schemas"]["AdherenceDto"];
            lastCheckIn: components["schemas"]["LastCheckInDto"] | null;
            /** @description Most urgent first. */
            attention: components["schemas"]["AttentionItemDto"][];
        };
        CockpitDto: {
            practice: components["schemas"]["CockpitPracticeDto"];
            /** @description Most urgent first: by longest wait, then by name. */
            clients: components["schemas"]["CockpitClientDto"][];
        };
        CockpitEngagementDto: {
            id: string;
            /** @enum {string} */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /** @enum {string} */
            template: "systems_operator" | "small_business";
            /** Format: date */
            kickoffOn: string;
            day: components["schemas"]["EngagementDayDto"];
            /** @description The first phase that is not closed. Null unless the engagement is active or paused, and when all phases are closed. */
            phase: components["schemas"]["CockpitPhaseDto"] | null;
        };
        CockpitPhaseDto: {
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** Format: date */
            endsOn: string;
            /** @description Days past its last day while it is not closed; 0 if it still has time. */
            overdueDays: number;
        };
        CockpitPracticeDto: {
            slug: string;
            name: string;
            demo: boolean;
        };
        CommittedHoursDto: {
            engagementId: string;
            clientId: string;
            clientName: string;
            minutesPerMonth: number;
        };
        CostDto: {
            /** @description Integer in minor units, e.g. 150000 for 1,500.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        CoveragePartDto: {
            /** @description Number of people interviewed; each person counts once. */
            interviewed: number;
            /** @description Null if the total is unknown; the target cannot be met then. */
            needed: number | null;
            met: boolean;
        };
        DecisionApproverDto: {
            /** @enum {string} */
            by: "cto" | "founder";
            /** @enum {string} */
            reason: "other_currency" | "no_right" | "founder_decides" | "over_limit" | "within_right" | "author_cannot_approve" | "asked_founder";
            /** @description False if no decision right was agreed for the category. */
            withinRights: boolean;
        };
        DecisionChangesDto: {
            /** @description 1 to 200 characters. */
            title?: string;
            /** @enum {string} */
            category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * Format: date
             * @description The day it came up, in the client's time zone; not in the future. Changing it creates no revision.
             */
            raisedOn?: string;
            /**
             * Format: date
             * @description The day an accepted decision was implemented; not in the future. Null: not yet. Changing it creates no revision.
             */
            actionedOn?: string | null;
            /**
             * @description Defaults to a two-way door.
             * @enum {string}
             */
            door?: "two_way" | "one_way";
            /** @description In plain language, at most 280 characters. Required before a founder can see it. */
            founderSummary?: string;
            /** @description Context and problem statement. */
            context?: string;
            drivers?: string[];
            /** @description Considered options, in order. */
            options?: components["schemas"]["DecisionOptionFields"][];
            /** @description Chosen option: …, because this. */
            rationale?: string;
            consequences?: components["schemas"]["DecisionConsequencesFields"];
            /** @description How to confirm that the decision is followed. */
            confirmation?: string;
            moreInformation?: string;
            /** @description Names. */
            decisionMakers?: string[];
            /** @description Names. */
            consulted?: string[];
            /** @description Names. */
            informed?: string[];
            /** @description Why it would fail, imagined in advance. Required for a one-way door. */
            preMortem?: string;
            /** @description Your confidence that it turns out as expected, 0 to 100. */
            confidence?: number | null;
            reversalCost?: components["schemas"]["CostDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline?: string | null;
            /** @description Monthly spend it commits the client to. Checked against the decision right. */
            spendPerMonth?: components["schemas"]["CostDto"] | null;
            expectedOutcome?: components["schemas"]["ExpectedOutcomeFields"] | null;
            /**
             * Format: date
             * @description The day it is needed by. Changing it creates no revision.
             */
            neededBy?: string | null;
            /** @description Cost of each week without this decision. Changing it creates no revision. */
            costOfDelayPerWeek?: components["schemas"]["CostDto"] | null;
        };
        DecisionConsequencesDto: {
            /** @description Good, because … */
            positive: string[];
            /** @description Bad, because … */
            negative: string[];
        };
        DecisionConsequencesFields: {
            /** @description Good, because … */
            positive: string[];
            /** @description Bad, because … */
            negative: string[];
        };
        DecisionContentDto: {
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * @description A two-way door can be reversed at little cost; a one-way door cannot.
             * @enum {string}
             */
            door: "two_way" | "one_way";
            /** @description In plain language, for founders; may be empty. */
            founderSummary: string;
            /** @description Context and problem statement. */
            context: string;
            drivers: string[];
            /** @description Considered options, in order. */
            options: components["schemas"]["DecisionOptionDto"][];
            /** @description Chosen option: …, because this. */
            rationale: string;
            consequences: components["schemas"]["DecisionConsequencesDto"];
            /** @description How to confirm that the decision is followed. */
            confirmation: string;
            moreInformation: string;
            decisionMakers: string[];
            consulted: string[];
            informed: string[];
            /** @description Why it would fail, imagined in advance. */
            preMortem: string;
            /** @description The author's confidence that it turns out as expected, 0 to 100. */
            confidence: number | null;
            reversalCost: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline: string | null;
            /** @description Monthly spend it commits the client to. Checked against the decision right. */
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            expectedOutcome: components["schemas"]["ExpectedOutcomeDto"] | null;
        };
        DecisionDto: {
            /** @description The approved revision, or the latest one if none is approved. */
            revision: components["schemas"]["DecisionRevisionDto"];
            /** @description A later revision that is waiting for approval. Readers see the approved one until then. */
            pendingRevision: components["schemas"]["DecisionRevisionDto"] | null;
            /** @description The unanswered question. */
            openQuestion: components["schemas"]["DecisionEventDto"] | null;
            supersededBy: components["schemas"]["DecisionReferenceDto"] | null;
            supersedes: components["schemas"]["DecisionReferenceDto"][];
            links: components["schemas"]["DecisionLinkDto"][];
            /** @description Oldest first, limited to the latest 500 events. */
            timeline: components["schemas"]["DecisionEventDto"][];
            id: string;
            /** @description Display number, unique and without gaps per client, e.g. `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            founderSummary: string;
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            /** Format: date */
            reversalDeadline: string | null;
            /** @enum {string} */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            raisedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date */
            neededBy: string | null;
            /** @description True if it is still open and past the day it is needed by. */
            overdue: boolean;
            /**
             * Format: date-time
             * @description When it was accepted or rejected.
             */
            decidedAt: string | null;
            /** @description Days from raised to decided, or to today while it is open; null if it was withdrawn. */
            ageDays: number | null;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date-time
             * @description When it was implemented.
             */
            actionedAt: string | null;
            reopenedCount: number;
            /**
             * @description Who the proposed revision is waiting for; `author` while a question is open.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /**
             * Format: date-time
             * @description When the wait began: at the proposal, the question or its answer.
             */
            waitingSince: string | null;
            /** @description The approved revision. */
            approvedRevision: number | null;
            /** @description A later revision that is waiting for approval. */
            proposedRevision: number | null;
            /** @description True if no decision right was agreed for its category, so it was decided, or is waiting, outside the rights. */
            outsideRights: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        DecisionEventDto: {
            id: string;
            /** @enum {string} */
            kind: "published" | "proposed" | "rejected" | "withdrawn" | "superseded" | "deprecated" | "raised" | "imported" | "asked" | "answered" | "approved" | "reopened" | "supersedes" | "actioned" | "unpublished" | "reviewed";
            /** @description The revision it is about. */
            revision: number | null;
            /** @description The content that the approval, rejection or question refers to. */
            contentHash: string | null;
            /** @description What the person wrote: the question, the answer or the reason; may be empty. */
            reason: string;
            /** @description The question being answered, or the other decision of a supersession. */
            aboutId: string | null;
            by: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            occurredAt: string;
        };
        DecisionImportDto: {
            dryRun: boolean;
            /** @description Number of decisions written, or that would be. */
            imported: number;
            /** @description By number. */
            files: components["schemas"]["ImportedFileDto"][];
            /** @description Files that were skipped, e.g. images; the first 200. */
            leftOut: components["schemas"]["LeftOutFileDto"][];
        };
        DecisionImportFilesDto: {
            files?: components["schemas"]["ImportedTextDto"][];
        };
        DecisionLatencyDto: {
            /** @description Only categories with at least one decided decision. */
            categories: components["schemas"]["CategoryLatencyDto"][];
            targets: components["schemas"]["LatencyTargetsDto"];
            /** @description Total number of open decisions. */
            openCount: number;
            /** @description Open decisions by weekly cost, highest first, then those without a cost, oldest first. At most 100. */
            open: components["schemas"]["OpenDecisionDto"][];
        };
        DecisionLinkDto: {
            /** @enum {string} */
            recordType: "finding" | "decision" | "phase";
            recordId: string;
            /** @description Display name of the record. */
            label: string;
        };
        DecisionLinksDto: {
            /** @description The complete list: links you omit are removed. */
            links: components["schemas"]["NewDecisionLinkDto"][];
        };
        DecisionListDto: {
            data: components["schemas"]["DecisionSummaryDto"][];
            nextCursor: string | null;
        };
        DecisionNeededDto: {
            checkInId: string;
            /** Format: date */
            localDate: string;
            text: string;
        };
        DecisionOptionDto: {
            title: string;
            description: string;
            /** @description Good, because … */
            pros: string[];
            /** @description Neutral, because … */
            neutral: string[];
            /** @description Bad, because … */
            cons: string[];
            chosen: boolean;
        };
        DecisionOptionFields: {
            title: string;
            description?: string;
            /** @description Good, because … */
            pros?: string[];
            /** @description Neutral, because … */
            neutral?: string[];
            /** @description Bad, because … */
            cons?: string[];
            /** @description True for at most one option. */
            chosen?: boolean;
        };
        DecisionReferenceDto: {
            id: string;
            /** @description For example, `D-12`. */
            number: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
        };
        DecisionReviewDto: {
            id: string;
            decisionId: string;
            /** @description The revision that states the expectation. */
            revision: number;
            /** @description Empty if nothing was expected. */
            metric: string;
            target: string;
            /** @description The author's confidence, 0 to 100. */
            confidence: number | null;
            statedBy: components["schemas"]["PersonNameDto"];
            /** Format: date */
            dueOn: string;
            /** @description True if it is past its day and not done. */
            overdue: boolean;
            /**
             * @description Null while it is open.
             * @enum {string|null}
             */
            verdict: "as_expected" | "better" | "worse" | "inconclusive" | null;
            measuredValue: string;
            note: string;
            reviewedBy: components["schemas"]["PersonNameDto"] | null;
            /** Format: date-time */
            reviewedAt: string | null;
        };
        DecisionReviewListDto: {
            data: components["schemas"]["DecisionReviewDto"][];
            /** @description Always null: a decision has few reviews. */
            nextCursor: null;
        };
        DecisionRevisionDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "proposed" | "replaced" | "accepted" | "rejected" | "withdrawn";
            author: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Its content does not change after this.
             */
            proposedAt: string | null;
            /** @description Null until it is proposed. */
            approver: components["schemas"]["DecisionApproverDto"] | null;
            /** @description SHA-256 of the content as canonical JSON (sorted keys, no spaces), in hex. */
            contentHash: string;
            content: components["schemas"]["DecisionContentDto"];
        };
        DecisionRevisionListDto: {
            data: components["schemas"]["DecisionRevisionDto"][];
            nextCursor: string | null;
        };
        DecisionRightDto: {
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @description Monthly spend up to which the CTO decides; above it, the founder decides. Null: no limit. */
            spendLimit: components["schemas"]["MoneyDto"] | null;
            /**
             * @description Exactly one of CTO and founder decides.
             * @enum {string}
             */
            ctoRole: "decides" | "recommends" | "informed";
            /** @enum {string} */
            founderRole: "decides" | "recommends" | "informed";
        };
        DecisionRightSetDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /** @description Counts from 1 within the engagement. */
            number: number;
            /**
             * @description `agreed` is in force. `proposed` waits for the founder. `objected` means the founder asked for changes, which
             *     belong in the next set. An engagement has at most one of each.
             * @enum {string}
             */
            state: "draft" | "proposed" | "objected" | "agreed" | "replaced";
            rights: components["schemas"]["DecisionRightDto"][];
            createdBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            proposedAt: string | null;
            proposedBy: components["schemas"]["PersonNameDto"] | null;
            /** Format: date-time */
            agreedAt: string | null;
            /** @description The founder who agreed. */
            agreedBy: components["schemas"]["PersonNameDto"] | null;
            /** @description Why a founder asked for changes. Viewers cannot see it. */
            objection: components["schemas"]["ObjectionDto"] | null;
            /** @description SHA-256 of the agreed content, in hex. */
            contentHash: string | null;
            /**
             * Format: date-time
             * @description When a later set replaced it.
             */
            replacedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        DecisionRightSetListDto: {
            data: components["schemas"]["DecisionRightSetDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        DecisionRightsBodyDto: {
            rights: components["schemas"]["DecisionRightDto"][];
        };
        DecisionSummaryDto: {
            id: string;
            /** @description Display number, unique and without gaps per client, e.g. `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            founderSummary: string;
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            /** Format: date */
            reversalDeadline: string | null;
            /** @enum {string} */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            raisedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date */
            neededBy: string | null;
            /** @description True if it is still open and past the day it is needed by. */
            overdue: boolean;
            /**
             * Format: date-time
             * @description When it was accepted or rejected.
             */
            decidedAt: string | null;
            /** @description Days from raised to decided, or to today while it is open; null if it was withdrawn. */
            ageDays: number | null;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date-time
             * @description When it was implemented.
             */
            actionedAt: string | null;
            reopenedCount: number;
            /**
             * @description Who the proposed revision is waiting for; `author` while a question is open.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /**
             * Format: date-time
             * @description When the wait began: at the proposal, the question or its answer.
             */
            waitingSince: string | null;
            /** @description The approved revision. */
            approvedRevision: number | null;
            /** @description A later revision that is waiting for approval. */
            proposedRevision: number | null;
            /** @description True if no decision right was agreed for its category, so it was decided, or is waiting, outside the rights. */
            outsideRights: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        DemoSignInDto: {
            /** @description The person's role, e.g. `Fractional CTO`. */
            label: string;
            email: string;
            password: string;
        };
        DeprecationDto: {
            /** @description Why it no longer applies. */
            reason: string;
        };
        DropActionItemDto: {
            /** @description Why the item is dropped. 1 to 500 characters. */
            reason: string;
        };
        DueGateDto: {
            phaseId: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** Format: date */
            endsOn: string;
            overdue: boolean;
            openMilestones: number;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        EndRitualDto: {
            /**
             * Format: date
             * @description Last day, inclusive; today or later. Defaults to today in the client's time zone.
             */
            endsOn?: string;
        };
        EngagementChangesDto: {
            /** @enum {string} */
            model?: "retainer" | "project" | "advisory";
            /**
             * Format: date
             * @description Day 1, in the client's time zone. Can change only while the engagement is a draft; phases, milestones and the
             *     ritual move with it.
             */
            kickoffOn?: string;
            /**
             * @description Changes the monthly fee in force, in the client's currency. Null for an engagement without a fee. To set a new
             *     amount from a later date, use `POST /v1/engagements/{id}/fees`.
             */
            fee?: components["schemas"]["FeeDto"] | null;
            /**
             * Format: uuid
             * @description ID of the user to notify when a ritual is missed twice in a row: practice staff who can see this client, or the
             *     client's founder. Null notifies the practice owners.
             */
            escalationContactId?: string | null;
        };
        EngagementDayDto: {
            /** @enum {string} */
            position: "before" | "within" | "after";
            /** @description 1 on the kickoff date, 91 on the day after the last; null before kickoff. */
            day: number | null;
            /** @description Null from the kickoff date on. */
            daysUntilKickoff: number | null;
        };
        EngagementDto: {
            id: string;
            clientId: string;
            /** @description 1 for the client's first engagement. */
            cycle: number;
            /** @enum {string} */
            model: "retainer" | "project" | "advisory";
            /** @enum {string} */
            template: "systems_operator" | "small_business";
            /**
             * @description A draft sends nothing. A paused engagement sends no reminders and moves no dates.
             * @enum {string}
             */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /**
             * Format: date
             * @description Day 1.
             */
            kickoffOn: string;
            /**
             * Format: date
             * @description Day 90.
             */
            endsOn: string;
            /** @description Monthly fee in force today, or the first one if none has started. Null for founders and viewers. */
            fee: components["schemas"]["MoneyDto"] | null;
            /**
             * @description Founders and viewers see only published engagements. Activation publishes the engagement.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** @description ID of the user to notify when a ritual is missed twice in a row; null for the practice owners. */
            escalationContactId: string | null;
            /** Format: date-time */
            activatedAt: string | null;
            /** Format: date-time */
            pausedAt: string | null;
            /**
             * Format: date-time
             * @description When it was completed or cancelled.
             */
            endedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
            day: components["schemas"]["EngagementDayDto"];
            /**
             * @description The phase today falls in. Null outside the 90 days and unless the engagement is active or paused.
             * @enum {string|null}
             */
            currentPhase: "diagnose" | "install" | "cadence" | null;
            /** @description In order. */
            phases: components["schemas"]["PhaseDto"][];
            /** @description By due date. */
            milestones: components["schemas"]["MilestoneDto"][];
        };
        EngagementListDto: {
            data: components["schemas"]["EngagementDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        EngagementTemplateDto: {
            /** @enum {string} */
            id: "systems_operator" | "small_business";
            name: string;
            /** @description Who it is for. */
            description: string;
            phases: components["schemas"]["PhaseTemplateDto"][];
        };
        EngagementTemplateListDto: {
            data: components["schemas"]["EngagementTemplateDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        EvidenceDto: {
            text: string;
            /** @description Address of the source. */
            url: string | null;
            /**
             * Format: date
             * @description The day it was observed, in the client's time zone.
             */
            asOf: string;
        };
        ExcuseDto: {
            reason: string;
            excusedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            excusedAt: string;
        };
        ExpectedOutcomeDto: {
            metric: string;
            target: string;
            /** Format: date */
            reviewOn: string;
        };
        ExpectedOutcomeFields: {
            metric: string;
            target: string;
            /**
             * Format: date
             * @description The day to review it.
             */
            reviewOn: string;
        };
        FeeDto: {
            /** @description Integer in minor units, e.g. 2400000 for 24,000.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        FeePeriodChangesDto: {
            /** Format: date */
            effectiveOn?: string;
            /** @description Per month, in the client's currency. */
            fee?: components["schemas"]["FeeDto"];
            /** @description At most 500 characters. */
            note?: string;
        };
        FeePeriodDto: {
            id: string;
            engagementId: string;
            /**
             * Format: date
             * @description First day, in the client's time zone.
             */
            effectiveOn: string;
            /** @description Per month. */
            fee: components["schemas"]["MoneyDto"];
            /** @description Why the fee changed. */
            note: string;
            /** @description Whether today falls in this period. */
            inForce: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        FeePeriodListDto: {
            data: components["schemas"]["FeePeriodDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        FindingChangesDto: {
            /** @enum {string} */
            system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            /** @description What is wrong, in one sentence. */
            statement?: string;
            /** @description Replaces all existing evidence. */
            evidence?: components["schemas"]["NewEvidenceDto"][];
            /** @enum {string} */
            confidence?: "low" | "medium" | "high";
            /** @description Estimated monthly cost in the client's currency; null if not estimated. */
            monthlyCost?: components["schemas"]["MonthlyCostDto"] | null;
            /** @description Hours to close it. A finding without this cannot be ranked. */
            effortHours?: number | null;
            /** @description Key of a stage on the engagement's chain map. */
            chainStage?: string | null;
            /** @description What it means in plain language. At most 280 characters. */
            founderSummary?: string | null;
        };
        FindingDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /** @enum {string} */
            system: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            statement: string;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description Estimated monthly cost to the client. Null means not estimated, which is not the same as 0. */
            monthlyCost: components["schemas"]["MoneyDto"] | null;
            /** @description Estimated hours to close it. */
            effortHours: number | null;
            /** @description Key of the chain map stage where it is located. */
            chainStage: string | null;
            /**
             * @description Founders and viewers see only published findings.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** @description What it means in plain language. Required before publishing. */
            founderSummary: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * Format: date
             * @description First day on which the problem was gone; null while it is open.
             */
            resolvedOn: string | null;
            recordedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        FindingListDto: {
            data: components["schemas"]["FindingDto"][];
            nextCursor: string | null;
        };
        FindingResolutionDto: {
            findingId: string;
            engagementId: string;
            clientId: string;
            /** Format: date */
            resolvedOn: string;
            evidence: string;
            resolvedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` to reopen the finding. */
            version: number;
        };
        FindingResolutionListDto: {
            /** @description One item, or none while the finding is open. */
            data: components["schemas"]["FindingResolutionDto"][];
            /** @description Always null. */
            nextCursor: null;
        };
        FitAnswerDto: {
            question: string;
            /** @enum {string} */
            kind: "question" | "disqualifier";
            /** @description Null for a disqualifier. */
            area: string | null;
            text: string;
            /**
             * @description Null if not answered, which counts as no.
             * @enum {string|null}
             */
            answer: "yes" | "no" | null;
            /** @description 0 to 4; null if not rated. */
            cost: number | null;
        };
        FitClientDto: {
            id: string;
            name: string;
        };
        FitContactDto: {
            company: string;
            name: string;
            email: string;
        };
        FitConversionDto: {
            client: components["schemas"]["NewClientDto"];
            /** @description The engagement to draft for the new client. Questions answered yes become its first hypotheses. */
            engagement: components["schemas"]["NewEngagementDto"];
        };
        FitDiagnosticDto: {
            practice: components["schemas"]["FitPracticeDto"];
            questionnaire: components["schemas"]["FitQuestionnaireDto"];
        };
        FitDisqualifierDto: {
            key: string;
            text: string;
        };
        FitHypothesisDto: {
            id: string;
            /** @description `key` of the question. */
            question: string;
            statement: string;
            /** @description 0 to 4, as rated; null if not rated. */
            cost: number | null;
            /** @description The finding it became; null until then. */
            findingId: string | null;
            /** @description The response it comes from. */
            responseId: string;
        };
        FitHypothesisListDto: {
            /** @description Highest cost first. */
            data: components["schemas"]["FitHypothesisDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        FitInboxDto: {
            data: components["schemas"]["FitResponseDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
            /** @description Number of unread responses in the whole list. */
            unread: number;
        };
        FitLinkDto: {
            id: string;
            /** @description Purpose of the link, e.g. `Newsletter`. Respondents do not see it. */
            label: string;
            /** @description Address of the questionnaire. Anyone with it can answer and see the practice's name. */
            url: string;
            /** @description Number of responses received. */
            responses: number;
            createdBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Send it as `If-Match` when you revoke the link. */
            version: number;
        };
        FitLinkListDto: {
            data: components["schemas"]["FitLinkDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        FitPracticeDto: {
            name: string;
        };
        FitQuestionDto: {
            /** @description Stable across versions. */
            key: string;
            /** @description Short name, used as a chart axis. */
            area: string;
            text: string;
        };
        FitQuestionnaireDto: {
            /** @description Answers refer to this version. */
            version: number;
            /** @description Minimum number of yes answers for a fit. */
            minYes: number;
            questions: components["schemas"]["FitQuestionDto"][];
            disqualifiers: components["schemas"]["FitDisqualifierDto"][];
            /** @description Labels for the costs 0 to 4. */
            costs: string[];
        };
        FitQuestionnaireListDto: {
            /** @description Oldest first. New answers use the last one. */
            data: components["schemas"]["FitQuestionnaireDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        FitReplyDto: {
            /**
             * @description `key` of a question or disqualifier in the questionnaire.
             * @enum {string}
             */
            question: "effort_unconnected" | "founder_decides_alone" | "stale_numbers" | "deal_waits" | "next_month_unknown" | "solo_operator" | "no_lead_flow";
            /** @enum {string|null} */
            answer?: "yes" | "no" | null;
            /** @description How much it costs today, 0 to 4. Used only for the chart. Omit it for disqualifiers. */
            cost?: number | null;
        };
        FitResponseChangesDto: {
            /** @description `true` marks it as read, `false` as unread. */
            read?: boolean;
            /**
             * @description Can change only once the company is a client.
             * @enum {string}
             */
            visibility?: "private" | "published";
        };
        FitResponseDto: {
            id: string;
            /** @enum {string} */
            source: "link" | "portal";
            /** @description Null if answered in the portal. */
            link: components["schemas"]["FitSourceLinkDto"] | null;
            /** @description Null if answered in the portal. */
            contact: components["schemas"]["FitContactDto"] | null;
            /** @description Null if answered through a link. */
            recordedBy: components["schemas"]["PersonNameDto"] | null;
            /** @description The client this company became; null until then. */
            client: components["schemas"]["FitClientDto"] | null;
            /**
             * @description Null until the company is a client. Its first response is day 0.
             * @enum {string|null}
             */
            run: "day_0" | "day_90" | "other" | null;
            /**
             * @description Founders and viewers see published responses from their own company.
             * @enum {string}
             */
            visibility: "private" | "published";
            questionnaireVersion: number;
            result: components["schemas"]["FitResultDto"];
            answers: components["schemas"]["FitAnswerDto"][];
            /** @description The engagement drafted at conversion. */
            engagementId: string | null;
            /** Format: date-time */
            convertedAt: string | null;
            /**
             * Format: date-time
             * @description When someone at the practice marked it as read; null if unread.
             */
            readAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        FitResponseListDto: {
            data: components["schemas"]["FitResponseDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        FitResultDto: {
            /** @enum {string} */
            outcome: "fit" | "not_fit";
            yes: number;
            /** @description Minimum number of yes answers for a fit. */
            minYes: number;
            /** @description Keys of unanswered questions, which count as no. */
            unanswered: string[];
            /** @description Keys of the disqualifiers that are true. */
            disqualifiedBy: string[];
        };
        FitSourceLinkDto: {
            id: string;
            label: string;
        };
        FitSubmissionDto: {
            practice: components["schemas"]["FitPracticeDto"];
            questionnaireVersion: number;
            result: components["schemas"]["FitResultDto"];
            answers: components["schemas"]["FitAnswerDto"][];
        };
        GapRankingDto: {
            engagementId: string;
            /** @description The client's currency. Only costs in it are compared. */
            currency: string;
            ranked: components["schemas"]["RankedGapDto"][];
            /** @description Findings without a cost or an effort. */
            unranked: components["schemas"]["UnrankedGapDto"][];
            /** @description Resolved findings, which have no rank. */
            resolved: components["schemas"]["FindingDto"][];
            /** @description The gap this cycle closes; null until chosen. */
            installFocus: components["schemas"]["InstallFocusDto"] | null;
        };
        GateClosingDto: {
            closedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            closedAt: string;
        };
        GateCriterionDto: {
            /** @enum {string} */
            criterion: "milestones_done" | "scope_answered" | "decision_rights_agreed" | "access_granted" | "interview_coverage" | "findings_recorded" | "install_focus_chosen" | "focus_closed" | "decisions_accepted" | "cadence_kept" | "cadence_durable" | "decision_reviews_scheduled";
            /** @description Wording from the engagement's template. */
            title: string;
            met: boolean;
            /** @description Number of records that count. */
            have: number;
            /** @description Number of records required; 0 if nothing needs to be done. */
            needed: number;
            /** @description What to do next, as a sentence; null if it is met. */
            next: string | null;
            /** @description At most 20. */
            records: components["schemas"]["GateRecordDto"][];
            waiver: components["schemas"]["GateWaiverDto"] | null;
        };
        GateDto: {
            phaseId: string;
            engagementId: string;
            clientId: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /**
             * @description `exit_ready` once every criterion of the running phase is met or waived.
             * @enum {string}
             */
            state: "closed" | "not_started" | "active" | "exit_ready";
            /** Format: date */
            endsOn: string;
            /** @description Days past its last day while it is not closed; 0 if it still has time. */
            overdueDays: number;
            /**
             * @description Current state; for a closed phase, the state when it closed. Empty if the phase was over before the engagement was
             *     activated.
             */
            criteria: components["schemas"]["GateCriterionDto"][];
            /** @description Null while the phase is open, and if it was over before the engagement was activated. */
            closing: components["schemas"]["GateClosingDto"] | null;
            /** @description Version of the phase. Send it as `If-Match` to close the phase. */
            version: number;
        };
        GateListDto: {
            /** @description In phase order. */
            data: components["schemas"]["GateDto"][];
            /** @description Always null: an engagement has three phases. */
            nextCursor: null;
        };
        GateRecordDto: {
            /** @enum {string} */
            type: "finding" | "decision" | "milestone" | "scope" | "decision_right_set" | "access_item" | "interview" | "occurrence" | "chain_map";
            id: string;
            title: string;
            /** @description Whether it counts. Records that do not count yet come first. */
            counted: boolean;
            /** @description API path of the record. */
            link: string;
        };
        GateWaiverDto: {
            id: string;
            reason: string;
            waivedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` to remove the waiver. */
            version: number;
        };
        GrantedClientDto: {
            id: string;
            name: string;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        HolidayDto: {
            id: string;
            clientId: string;
            /**
             * Format: date
             * @description In the client's time zone.
             */
            date: string;
            name: string;
            version: number;
        };
        HolidayImportDto: {
            dryRun: boolean;
            /** @description Holidays the client did not have yet, by date. */
            added: components["schemas"]["ImportedHolidayDto"][];
            /** @description Days in the file that were already holidays, under any name. */
            known: number;
            /** @description Events that are not holidays, at most 100. */
            leftOut: components["schemas"]["LeftOutEventDto"][];
            leftOutCount: number;
            /** @description At most 50. */
            affected: components["schemas"]["AffectedDateDto"][];
            affectedCount: number;
        };
        HolidayListDto: {
            data: components["schemas"]["HolidayDto"][];
            nextCursor: string | null;
        };
        HoursBudgetChangeDto: {
            /** @description Proceeds even if the practice then promises more hours per month than it has. Requires a reason. */
            acceptOverCapacity?: boolean;
            /** @description How the practice will cope; recorded in the audit trail. 1 to 500 characters. */
            overCapacityReason?: string;
            minutesPerMonth: number;
            /** @description Null or omitted: no limit. */
            carryOverCapMinutes?: number | null;
            /** @description Null or omitted: unused minutes do not expire. */
            carryOverMonths?: number | null;
        };
        HoursBudgetDto: {
            engagementId: string;
            /** @description Null while no hours are agreed. */
            minutesPerMonth: number | null;
            /** @description Maximum minutes a month carries over to the next; null for no limit. */
            carryOverCapMinutes: number | null;
            /** @description Number of later months in which an unused minute can be used. 0: none. Null: until the engagement ends. */
            carryOverMonths: number | null;
            /** @description Send it as `If-Match` when you change the record. 0 while nothing is agreed. */
            version: number;
        };
        HoursLedgerDto: {
            engagementId: string;
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description From the first month to the current one, or to the last one with time entries. */
            months: components["schemas"]["HoursMonthDto"][];
        };
        HoursMonthDto: {
            /** @description 1 for the month that starts at kickoff. */
            month: number;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            endsOn: string;
            /** @description True for the running month. Its carried-out and expired minutes are as of now. */
            current: boolean;
            usedMinutes: number;
            budgetMinutes: number | null;
            /** @description Negative if earlier months used more than was available. */
            carriedInMinutes: number | null;
            availableMinutes: number | null;
            /** @description Minutes used beyond what was available. Later months make up for them. */
            overMinutes: number | null;
            /** @description Unused minutes in their last usable month. */
            expiredMinutes: number | null;
            /** @description Unused minutes above the carry-over cap. */
            cappedMinutes: number | null;
            carriedOutMinutes: number | null;
        };
        HypothesisDto: {
            engagementId: string;
            /** @description Null until recorded. */
            founderWords: string | null;
            /**
             * Format: date
             * @description The day the founder said it, in the client's time zone.
             */
            recordedOn: string | null;
            /** @description What was found; null until the diagnosis is closed. */
            diagnosis: string | null;
            /**
             * @description Whether the diagnosis confirmed the founder's hypothesis.
             * @enum {string|null}
             */
            matched: "yes" | "no" | "partly" | null;
            /**
             * Format: date
             * @description The day the diagnosis was recorded.
             */
            closedOn: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        ImportNoteDto: {
            /** @description Starts at 1; null if it concerns the whole file. */
            line: number | null;
            what: string;
            why: string;
        };
        ImportedFileDto: {
            name: string;
            title: string;
            /** @description The number it has or would get, e.g. `D-12`; null if it cannot be imported. */
            number: string | null;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            /** @description The decision; null in a dry run. */
            decisionId: string | null;
            /** @description Fields read from the file. */
            understood: string[];
            /** @description What was interpreted differently from the file, or stored elsewhere. */
            notes: components["schemas"]["ImportNoteDto"][];
            /** @description Why it cannot be imported; empty if it can. */
            problems: components["schemas"]["ImportNoteDto"][];
        };
        ImportedHolidayDto: {
            /** Format: date */
            date: string;
            name: string;
        };
        ImportedTextDto: {
            /** @description Path within the folder, e.g. `decisions/0001-use-one-database.md`. */
            name: string;
            /** @description At most 1 MB. */
            text: string;
        };
        InboxDto: {
            data: components["schemas"]["InboxItemDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
            /** @description Unread notifications in the whole inbox, counted up to 100. */
            unread: number;
        };
        InboxItemDto: {
            id: string;
            /** @enum {string} */
            kind: "digest" | "ritual_due" | "ritual_lead" | "ritual_overdue" | "ritual_missed" | "weekly_update" | "decision_rights_proposed" | "decision_waiting" | "decision_rights_answered" | "fit_response_received" | "calendar_invite" | "invitation" | "sign_in_link" | "password_reset" | "test_message";
            /** @description Subject of the email. */
            title: string;
            /** @description Portal page it is about. */
            path: string;
            clientId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while unread.
             */
            readAt: string | null;
        };
        InboxReadDto: {
            /** @description Remaining unread notifications, counted up to 100. */
            unread: number;
        };
        InheritedItemDto: {
            id: string;
            /** @enum {string} */
            recordType: "finding" | "decision" | "milestone" | "scope" | "decision_right_set";
            title: string;
            /** @description The cycle it came from. */
            fromEngagementId: string;
            fromId: string;
            /** @description The record in this cycle. A decision moves along and stays the same record. */
            toId: string;
            /** @description The first cycle in which it was open. */
            originCycle: number;
            /**
             * Format: date
             * @description When it was first open: a milestone's due date, or the day a finding or decision was recorded.
             */
            openSince: string;
            /** @description Days from then to today. */
            ageDays: number;
            /** @description API path of the record. */
            link: string;
        };
        InheritedItemListDto: {
            data: components["schemas"]["InheritedItemDto"][];
            nextCursor: string | null;
        };
        InstallFocusDto: {
            id: string;
            engagementId: string;
            clientId: string;
            findingId: string;
            /** @description Statement of the finding. */
            statement: string;
            /** @description Rank on the day it was chosen; null if it was unranked. */
            rank: number | null;
            /** @description Why this gap. Always present unless it was rank 1. */
            rationale: string | null;
            chosenBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            chosenAt: string;
            /**
             * Format: date-time
             * @description Null while it is the focus.
             */
            releasedAt: string | null;
            releasedBy: components["schemas"]["PersonNameDto"] | null;
            releaseReason: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        InstallFocusListDto: {
            data: components["schemas"]["InstallFocusDto"][];
            nextCursor: string | null;
        };
        InterviewChangesDto: {
            person?: string;
            /** @enum {string} */
            role?: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's time zone; not in the future.
             */
            heldOn?: string;
            notes?: string;
        };
        InterviewCoverageDto: {
            engagementId: string;
            /** @description All engineers. The number needed is `engineersSet`, or else the client's latest number of engineers. */
            engineers: components["schemas"]["CoveragePartDto"];
            /** @description At least three. */
            customers: components["schemas"]["CoveragePartDto"];
            financialModel: components["schemas"]["ModelReviewDto"];
            complete: boolean;
            /** @description The number of engineers set here; null if the client's fact applies. */
            engineersSet: number | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        InterviewDto: {
            id: string;
            engagementId: string;
            clientId: string;
            person: string;
            /** @enum {string} */
            role: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's time zone.
             */
            heldOn: string;
            notes: string;
            recordedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        InterviewListDto: {
            data: components["schemas"]["InterviewDto"][];
            nextCursor: string | null;
        };
        InterviewPlanDto: {
            /** @description Number of engineers to interview; null uses the client's latest number of engineers. */
            engineers?: number | null;
            /**
             * Format: date
             * @description The day the financial model was reviewed, in the client's time zone; not in the future. Null: not reviewed.
             */
            modelReviewedOn?: string | null;
        };
        InvitationDto: {
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description The clients the invitee will see. Empty for owners and CTOs, who see every client. */
            clients: components["schemas"]["GrantedClientDto"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` when you revoke the invitation. */
            version: number;
        };
        InvitationListDto: {
            data: components["schemas"]["InvitationDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        InvitationPreviewDto: {
            practice: components["schemas"]["NamedDto"];
            inviter: components["schemas"]["NamedDto"];
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            clients: components["schemas"]["NamedDto"][];
            /** @description True if the address has no account yet. Accepting then requires `name`. */
            needsAccount: boolean;
        };
        InvitationTokenDto: {
            /** @description The part after `#` in the emailed invitation link. Works once, within 7 days. */
            token: string;
        };
        KeptGoalDto: {
            /** @enum {string} */
            operator: "at_least" | "at_most" | "equal" | "between";
            target: number;
            targetTo: number | null;
        };
        LastCheckInDto: {
            id: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description 1 (bad) to 5 (good). */
            pulse: number | null;
        };
        LatencyTargetsDto: {
            two_way: number;
            one_way: number;
        };
        LeftOutEventDto: {
            name: string;
            /** @description One sentence. */
            why: string;
        };
        LeftOutFileDto: {
            name: string;
            why: string;
        };
        MailDto: {
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            receivedAt: string;
            text: string;
            html: string;
            /** @description Addresses the email links to, in order of appearance. */
            links: string[];
        };
        MailboxEntryDto: {
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            receivedAt: string;
        };
        MailboxListDto: {
            data: components["schemas"]["MailboxEntryDto"][];
            nextCursor: null;
        };
        MeetingDraftDto: {
            /** @description Index of the current agenda item, starting at 0. */
            at: number;
            steps: components["schemas"]["MeetingStepDto"][];
        };
        MeetingStepDto: {
            /** @description The item as it appeared on the agenda. */
            point: string;
            notes: string;
            /** @description Time spent on it, in seconds. */
            seconds: number;
        };
        MemberChangesDto: {
            /**
             * @description Changing the role ends the person's open sessions in this practice.
             * @enum {string}
             */
            role?: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description All clients the person can see: at least one for an associate, founder or viewer, none for an owner or CTO. */
            clientIds?: string[];
        };
        MemberDto: {
            id: string;
            userId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description The clients an associate, founder or viewer can see. Empty for owners and CTOs, who see every client. */
            clients: components["schemas"]["GrantedClientDto"][];
            /**
             * Format: date-time
             * @description When the membership ended; null for a current member.
             */
            endedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        MemberListDto: {
            data: components["schemas"]["MemberDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        MilestoneChangesDto: {
            /** @description 1 to 200 characters. */
            title?: string;
            /** @description At most 2000 characters. */
            description?: string;
            /** Format: date */
            dueOn?: string;
            /**
             * Format: date
             * @description The day it was done, in the client's time zone; not in the future. Null reopens it.
             */
            doneOn?: string | null;
        };
        MilestoneDto: {
            id: string;
            phaseId: string;
            /** @description Stable and unique within its engagement. */
            key: string;
            title: string;
            /** @description What is true when it is done. */
            description: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            /** @description True if it is not done, past its date, and the engagement is active or paused. */
            overdue: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        MilestoneTemplateDto: {
            /** @description Stable and unique within its template. */
            key: string;
            title: string;
            /** @description Day of the engagement, 1 to 90. */
            dueDay: number;
            /** @description What is true when it is done. */
            description: string;
        };
        ModelReviewDto: {
            /** Format: date */
            reviewedOn: string | null;
            met: boolean;
        };
        MoneyDto: {
            /** @description Integer in minor units, e.g. 840000 for 8,400.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        MonthlyCostDto: {
            /** @description Integer in minor units, e.g. 840000 for 8,400.00 USD. */
            amount: number;
            /** @description ISO 4217 code of the client's currency, e.g. `USD`. */
            currency: string;
        };
        NamedDto: {
            name: string;
        };
        NewAccessItemDto: {
            /** @description The system to access. 1 to 200 characters. */
            system: string;
            /** @description Why it is needed, at most 500 characters. Founders and viewers can read this. */
            purpose?: string;
            /** @description The person at the client who grants it. At most 120 characters. */
            ownerName?: string;
            /**
             * Format: date
             * @description Not in the future. Null or omitted: not requested yet.
             */
            requestedOn?: string | null;
            /** Format: date */
            neededBy: string;
            /** @description True if the work of weeks 2 to 4 cannot start without it. Defaults to false. */
            blocking?: boolean;
        };
        NewActionItemDto: {
            /** @description What is promised. 1 to 280 characters. */
            title: string;
            /** @description Details, at most 2000 characters. Founders and viewers can read them once the item is published. */
            note?: string;
            /**
             * Format: uuid
             * @description ID of the owner: anyone at the practice or the client who can see this client. Defaults to you.
             */
            ownerId?: string;
            /**
             * Format: date
             * @description Defaults to one week from today in the client's time zone.
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The ritual's due date at which it is promised. Must belong to this engagement.
             */
            occurrenceId?: string | null;
            /**
             * @description `published` shows it to the founder and viewers at once. Defaults to `private`.
             * @enum {string}
             */
            visibility?: "private" | "published";
        };
        NewCalendarFeedDto: {
            /**
             * Format: uuid
             * @description Limits the feed to one client. Omit it to cover every client.
             */
            clientId?: string;
        };
        NewChainStageDto: {
            /** @description Key of an existing stage, which keeps its findings. Omit it for a new stage. */
            key?: string;
            name: string;
            /** @enum {string} */
            state: "flows" | "breaks";
            /** @description What happens here, or why it breaks. */
            note?: string;
        };
        NewClientDto: {
            /** @description 1 to 120 characters. */
            name: string;
            /** @description IANA time zone, e.g. `Europe/Berlin`. */
            timeZone: string;
            /** @description ISO 4217 code, e.g. `EUR`. */
            currency: string;
            /** @description 1 is January. Defaults to 1. */
            fiscalYearStartMonth?: number;
        };
        NewClientFactDto: {
            /** @enum {string} */
            kind: "stage" | "arr" | "headcount" | "engineers" | "cash_position";
            /** @description For `stage`: a short phrase. */
            text?: string | null;
            /** @description For `headcount` and `engineers`: number of people. */
            count?: number | null;
            /** @description For `arr` (per year) and `cash_position`, in the client's currency. */
            money?: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description The date it applies to, in the client's time zone; not in the future.
             */
            asOf: string;
            /** @description Where it comes from, e.g. `April board deck`. */
            source: string;
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
        };
        NewCycleDto: {
            /**
             * Format: date
             * @description Day 1, in the client's time zone. Defaults to the day after the previous cycle, or today if that has passed.
             */
            kickoffOn?: string;
            /** @enum {string} */
            model?: "retainer" | "project" | "advisory";
            /** @enum {string} */
            template?: "systems_operator" | "small_business";
            /** @description Per month; null for a cycle without a fee. */
            fee?: components["schemas"]["FeeDto"] | null;
            /** @description Completes the previous cycle if it is active and in its last phase. A client has at most one open engagement. */
            complete?: boolean;
        };
        NewDecisionDto: {
            /** @description 1 to 200 characters. */
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * Format: date
             * @description The day it came up, in the client's time zone; not in the future. Defaults to today.
             */
            raisedOn?: string;
            /**
             * @description Defaults to a two-way door.
             * @enum {string}
             */
            door?: "two_way" | "one_way";
            /** @description In plain language, at most 280 characters. Required before a founder can see it. */
            founderSummary?: string;
            /** @description Context and problem statement. */
            context?: string;
            drivers?: string[];
            /** @description Considered options, in order. */
            options?: components["schemas"]["DecisionOptionFields"][];
            /** @description Chosen option: …, because this. */
            rationale?: string;
            consequences?: components["schemas"]["DecisionConsequencesFields"];
            /** @description How to confirm that the decision is followed. */
            confirmation?: string;
            moreInformation?: string;
            /** @description Names. */
            decisionMakers?: string[];
            /** @description Names. */
            consulted?: string[];
            /** @description Names. */
            informed?: string[];
            /** @description Why it would fail, imagined in advance. Required for a one-way door. */
            preMortem?: string;
            /** @description Your confidence that it turns out as expected, 0 to 100. */
            confidence?: number | null;
            reversalCost?: components["schemas"]["CostDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline?: string | null;
            /** @description Monthly spend it commits the client to. Checked against the decision right. */
            spendPerMonth?: components["schemas"]["CostDto"] | null;
            expectedOutcome?: components["schemas"]["ExpectedOutcomeFields"] | null;
            /**
             * Format: date
             * @description The day it is needed by. Changing it creates no revision.
             */
            neededBy?: string | null;
            /** @description Cost of each week without this decision. Changing it creates no revision. */
            costOfDelayPerWeek?: components["schemas"]["CostDto"] | null;
        };
        NewDecisionLinkDto: {
            /** @enum {string} */
            recordType: "finding" | "decision" | "phase";
            /**
             * Format: uuid
             * @description A record of the same client.
             */
            recordId: string;
        };
        NewDecisionReviewDto: {
            /** @enum {string} */
            verdict: "as_expected" | "better" | "worse" | "inconclusive";
            /** @description What was measured, e.g. `2 of 25`. */
            measuredValue?: string;
            note?: string;
        };
        NewEngagementDto: {
            /** @enum {string} */
            model: "retainer" | "project" | "advisory";
            /**
             * @description Divides the 90 days into phases and milestones.
             * @enum {string}
             */
            template: "systems_operator" | "small_business";
            /**
             * Format: date
             * @description Day 1, in the client's time zone.
             */
            kickoffOn: string;
            /** @description Monthly fee from the kickoff date on, in the client's currency. */
            fee?: components["schemas"]["FeeDto"] | null;
        };
        NewEvidenceDto: {
            text: string;
            /** @description HTTPS address of the source. */
            url?: string | null;
            /**
             * Format: date
             * @description The day it was observed, in the client's time zone; not in the future.
             */
            asOf: string;
        };
        NewExcuseDto: {
            /** @description Why no entry is needed. 1 to 500 characters. */
            reason: string;
        };
        NewFeePeriodDto: {
            /**
             * Format: date
             * @description First day, in the client's time zone. No other period of the engagement may start on it.
             */
            effectiveOn: string;
            /** @description Per month, in the client's currency. */
            fee: components["schemas"]["FeeDto"];
            /** @description Why the fee changed. At most 500 characters. */
            note?: string;
        };
        NewFindingDto: {
            /** @enum {string} */
            system: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            /** @description What is wrong, in one sentence. */
            statement: string;
            evidence?: components["schemas"]["NewEvidenceDto"][];
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description Estimated monthly cost in the client's currency; null if not estimated. */
            monthlyCost?: components["schemas"]["MonthlyCostDto"] | null;
            /** @description Hours to close it. A finding without this cannot be ranked. */
            effortHours?: number | null;
            /** @description Key of a stage on the engagement's chain map. */
            chainStage?: string | null;
            /** @description What it means in plain language. At most 280 characters. */
            founderSummary?: string | null;
        };
        NewFindingResolutionDto: {
            /**
             * Format: date
             * @description First day on which the problem was gone, in the client's time zone; not in the future.
             */
            resolvedOn: string;
            /** @description Evidence that the problem is gone. 1 to 2000 characters. */
            evidence: string;
        };
        NewFitLinkDto: {
            /** @description Purpose of the link. 1 to 80 characters. */
            label: string;
        };
        NewFitRunDto: {
            /** @enum {string} */
            run: "day_0" | "day_90" | "other";
            /**
             * @description Defaults to private. Answers from a founder are always published.
             * @enum {string}
             */
            visibility?: "private" | "published";
            /** @description Version of the questionnaire these answers are for. */
            questionnaireVersion: number;
            answers: components["schemas"]["FitReplyDto"][];
        };
        NewFitSubmissionDto: {
            /**
             * Format: uuid
             * @description Generated by the caller. Retrying with the same ID keeps the first response and returns it again.
             */
            submissionId: string;
            /** @description 1 to 120 characters. */
            company: string;
            /** @description 1 to 120 characters. */
            name: string;
            /**
             * Format: email
             * @description Where the practice replies.
             */
            email: string;
            /** @description Version of the questionnaire these answers are for. */
            questionnaireVersion: number;
            answers: components["schemas"]["FitReplyDto"][];
        };
        NewHolidayDto: {
            /**
             * Format: date
             * @description In the client's time zone.
             */
            date: string;
            /** @description 1 to 120 characters. */
            name: string;
        };
        NewInterviewDto: {
            /** @description Name of the interviewee. The coverage counts each name once. */
            person: string;
            /** @enum {string} */
            role: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's time zone; not in the future.
             */
            heldOn: string;
            notes?: string;
        };
        NewInvitationDto: {
            /**
             * Format: email
             * @description Address to invite. Anyone who can read its email can accept.
             */
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description At least one for an associate, founder or viewer; none for an owner or CTO. */
            clientIds?: string[];
        };
        NewOwnerDto: {
            name: string;
            /** Format: email */
            email: string;
            /** @description 12 to 200 characters. */
            password: string;
            /** @description Your IANA time zone for digests and quiet hours, e.g. `Europe/Berlin`. Defaults to UTC. */
            timeZone?: string;
        };
        NewRitualDto: {
            /**
             * @description Kind of the ritual. It cannot be changed later.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            /** @description 1 to 120 characters. */
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in the client's time zone. */
            localTime: string;
            /**
             * Format: date
             * @description First day. Defaults to the kickoff date or today in the client's time zone, whichever is later.
             */
            startsOn?: string;
            /**
             * Format: uuid
             * @description ID of the owner: practice staff who can see this client. Defaults to you.
             */
            ownerId?: string;
            /** @description Purpose of the ritual. */
            description?: string;
            /** @description Agenda template, one item per line. */
            agenda?: string;
            /** @description IDs of the participants other than the owner: practice staff, founders and viewers who can see this client. */
            participantIds?: string[];
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn?: string | null;
            reminding?: components["schemas"]["RemindingDto"];
        };
        NewScorecardRowDto: {
            /** @description 1 to 120 characters. */
            name: string;
            /** @description At most 20 characters. */
            unit?: string;
            /**
             * Format: uuid
             * @description ID of the owner who supplies the values: practice staff who can see this client. Defaults to you.
             */
            ownerId?: string;
            goal: components["schemas"]["ScorecardGoalDto"];
        };
        NewTimeEntryDto: {
            /**
             * Format: date
             * @description In the client's time zone; not in the future. Defaults to today.
             */
            workedOn?: string;
            minutes: number;
            /**
             * Format: uuid
             * @description ID of the person who worked: practice staff who can see the client. Defaults to you.
             */
            personId?: string;
            /**
             * @description `unplanned` is work that was not requested the day before. Defaults to `hands_on`.
             * @enum {string}
             */
            kind?: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            /** @description At most 500 characters. Founders and viewers cannot read it. */
            note?: string;
        };
        NewTimeOffDto: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day. Omit it, or send null, for open-ended time off.
             */
            until?: string | null;
            /** @description For example, `Vacation`. */
            reason: string;
        };
        NewWaiverDto: {
            /** @enum {string} */
            criterion: "milestones_done" | "scope_answered" | "decision_rights_agreed" | "access_granted" | "interview_coverage" | "findings_recorded" | "install_focus_chosen" | "focus_closed" | "decisions_accepted" | "cadence_kept" | "cadence_durable" | "decision_reviews_scheduled";
            /** @description Why it may stay unmet. 1 to 1000 characters. */
            reason: string;
        };
        NextCheckInDto: {
            occurrenceId: string;
            /** Format: date */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
        };
        NotificationCountsDto: {
            pending: number;
            sending: number;
            sent: number;
            failed: number;
            unknown: number;
            suppressed: number;
        };
        NotificationDto: {
            id: string;
            /** @enum {string} */
            kind: "digest" | "ritual_due" | "ritual_lead" | "ritual_overdue" | "ritual_missed" | "weekly_update" | "decision_rights_proposed" | "decision_waiting" | "decision_rights_answered" | "fit_response_received" | "calendar_invite" | "invitation" | "sign_in_link" | "password_reset" | "test_message";
            /**
             * @description The current channel, or the last one used.
             * @enum {string}
             */
            channel: "email" | "slack";
            /**
             * @description `failed` was definitely not delivered and is not retried. `unknown` may have been delivered and is not retried.
             *     `suppressed` was no longer needed when it came due.
             * @enum {string}
             */
            state: "pending" | "sending" | "sent" | "failed" | "unknown" | "suppressed";
            recipient: components["schemas"]["NotificationRecipientDto"];
            /** @description Unique: the same reason never creates a second notification. */
            reason: string;
            clientId: string | null;
            attempts: number;
            lastError: string | null;
            /** @description True if any attempt ended without a reply from the receiver, so the notification may have arrived. */
            mayBeDelivered: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the next attempt is due; null unless the state is pending.
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        NotificationListDto: {
            data: components["schemas"]["NotificationDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        NotificationPreferencesDto: {
            /** @description Channels in order of preference. The next one is tried when one fails. */
            channels: ("email" | "slack")[];
            /** @description Whether a Slack address is set. */
            slackConfigured: boolean;
            /** @description Last four characters of the Slack address, which is never shown in full; null if none is set. */
            slackEndsWith: string | null;
            /** @description Notifications during quiet hours are sent when they end. Sign-in links and practice invitations arrive at any hour. */
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            /** @description Topics that appear only in the inbox. */
            mutedTopics: ("reminders" | "decisions" | "digest" | "invitations" | "activity")[];
            /**
             * @description One email with everything that needs you: on working days, on Mondays or never. Skipped if nothing needs you.
             * @enum {string}
             */
            digest: "weekly" | "daily" | "off";
            /** @description `HH:MM` in your time zone. */
            digestTime: string;
            /** @description If true, a digest replaces that day's reminders before and on a due date. Overdue reminders are still sent. */
            remindersInDigest: boolean;
            /**
             * Format: date-time
             * @description When the next digest is sent; null if none is.
             */
            nextDigestAt: string | null;
            /** @description Your time zone, used for quiet hours and digests. Change it with `PATCH /v1/user`. */
            timeZone: string;
            version: number;
        };
        NotificationRecipientDto: {
            /** @description Null for an address without an account. */
            name: string | null;
            email: string;
        };
        ObjectionBodyDto: {
            /** @description What should change, and why. */
            reason: string;
        };
        ObjectionDto: {
            reason: string;
            by: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            at: string;
        };
        OccurrenceClientDto: {
            id: string;
            name: string;
            /** @description ISO 4217 currency of the check-in's cash figures. */
            currency: string;
        };
        OccurrenceDetailDto: {
            id: string;
            ritualId: string;
            /**
             * @description Kind of the ritual.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            engagementId: string;
            clientId: string;
            /**
             * Format: date
             * @description Due date in `timeZone`.
             */
            localDate: string;
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
            /** @description IANA time zone of the due date. */
            timeZone: string;
            /** @enum {string} */
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
            /**
             * @description Why nothing is or was expected. Null unless the state is `not_applicable`, and on dates from before reasons were
             *     recorded.
             * @enum {string|null}
             */
            outcomeReason: "client_holiday" | "client_time_off" | "practice_time_off" | "engagement_paused" | "engagement_over" | "misfire_skipped" | "misfire_merged" | null;
            /**
             * Format: date-time
             * @description When the check-in was submitted.
             */
            doneAt: string | null;
            /**
             * @description Computed. An entry after the previous due date and up to this one is on time; later, until the next due date, it is
             *     late.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description Null if nothing was submitted or you cannot see it. */
            checkInId: string | null;
            version: number;
            client: components["schemas"]["OccurrenceClientDto"];
            /** @description Title of the ritual, e.g. `Weekly check-in`. */
            title: string;
            /**
             * Format: date
             * @description First date, in `timeZone`, on which the check-in can be submitted.
             */
            opensOn: string;
            /** @description The latest check-in submitted for an earlier due date of the same ritual. */
            previousCheckIn: components["schemas"]["CheckInDto"] | null;
            checkIn: components["schemas"]["CheckInDto"] | null;
            /** @description Why no entry is needed. Null if the date is not excused, and always null for founders and viewers. */
            excuse: components["schemas"]["ExcuseDto"] | null;
            /** @description Your unsent draft; null if there is none. */
            draft: components["schemas"]["CheckInDraftDto"] | null;
        };
        OccurrenceDto: {
            id: string;
            ritualId: string;
            /**
             * @description Kind of the ritual.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            engagementId: string;
            clientId: string;
            /**
             * Format: date
             * @description Due date in `timeZone`.
             */
            localDate: string;
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueAt: string;
            /** @description IANA time zone of the due date. */
            timeZone: string;
            /** @enum {string} */
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
            /**
             * @description Why nothing is or was expected. Null unless the state is `not_applicable`, and on dates from before reasons were
             *     recorded.
             * @enum {string|null}
             */
            outcomeReason: "client_holiday" | "client_time_off" | "practice_time_off" | "engagement_paused" | "engagement_over" | "misfire_skipped" | "misfire_merged" | null;
            /**
             * Format: date-time
             * @description When the check-in was submitted.
             */
            doneAt: string | null;
            /**
             * @description Computed. An entry after the previous due date and up to this one is on time; later, until the next due date, it is
             *     late.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description Null if nothing was submitted or you cannot see it. */
            checkInId: string | null;
            version: number;
        };
        OccurrenceListDto: {
            data: components["schemas"]["OccurrenceDto"][];
            nextCursor: string | null;
        };
        OpenDecisionDto: {
            id: string;
            /** @description For example, `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            /** @enum {string|null} */
            waitingOn: "cto" | "founder" | "author" | null;
            /** Format: date */
            raisedOn: string;
            ageDays: number;
            /** Format: date */
            neededBy: string | null;
            /**
             * Format: date
             * @description Last day within the target for its door.
             */
            targetOn: string;
            pastTarget: boolean;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
        };
        OpenSessionDto: {
            session: components["schemas"]["SessionDto"];
            /** @description Portal path the link leads to. */
            nextPath: string | null;
        };
        OptionalReasonDto: {
            reason?: string;
        };
        PersonCalibrationDto: {
            person: components["schemas"]["PersonNameDto"];
            n: number;
            hits: number;
            /** @description Every bucket, including empty ones. */
            buckets: components["schemas"]["CalibrationBucketDto"][];
        };
        PersonCapacityChangeDto: {
            /** @description Total for all clients. Null or omitted: not set and not counted. */
            minutesPerMonth?: number | null;
        };
        PersonCapacityDto: {
            membershipId: string;
            person: components["schemas"]["PersonNameDto"];
            /** @description Total for all clients; null if not set. */
            minutesPerMonth: number | null;
            /** @description Send it as `If-Match` when you change the record. 0 while nothing is set. */
            version: number;
        };
        PersonNameDto: {
            id: string;
            name: string;
        };
        PhaseDto: {
            id: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            /** @description Name from the template. */
            name: string;
            /** @enum {string} */
            state: "closed" | "not_started" | "active" | "exit_ready";
            /** @description First day of the phase, 1 to 90. */
            dayFrom: number;
            /** @description Last day of the phase, inclusive. */
            dayTo: number;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            endsOn: string;
            /** @description True if the phase is not closed, past its last day, and the engagement is active or paused. */
            overdue: boolean;
            version: number;
        };
        PhaseTemplateDto: {
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** @description Days of the 90 that belong to this phase. */
            days: number;
            milestones: components["schemas"]["MilestoneTemplateDto"][];
        };
        PortalInfoDto: {
            /** @description Whether visitors can start a new practice here. */
            signUp: boolean;
            /** @description Accounts of the demo practice. Only in the quickstart, and only while the demo practice exists. */
            demoSignIns: components["schemas"]["DemoSignInDto"][];
            /** @description Whether emails go to the development mailbox at /mailbox. */
            mailbox: boolean;
        };
        PracticeChangesDto: {
            /** @description 1 to 120 characters. */
            name: string;
        };
        PracticeChoiceDto: {
            /** @description Identifies the practice in portal addresses. */
            slug: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        PracticeDto: {
            /** @description Identifies the practice in portal addresses. It never changes. */
            slug: string;
            name: string;
            /** @description True for a practice with sample clients, which can be removed in one action. */
            demo: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        PreparationDto: {
            occurrenceId: string;
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description The ritual's agenda, one item per line; may be empty. */
            agenda: string;
            /** @description The client's open action items, earliest due first. At most 50. */
            openItems: components["schemas"]["ActionItemDto"][];
            /** @description Soonest needed first. At most 20. */
            openDecisions: components["schemas"]["WaitingDecisionDto"][];
            dueGates: components["schemas"]["DueGateDto"][];
        };
        /** @description What went wrong, as RFC 9457 describes it. */
        Problem: {
            type: string;
            /** @description The kind of problem, for people. */
            title: string;
            /** @description The HTTP status, once more. */
            status: number;
            /** @description What happened here, and how to go on. */
            detail: string;
            /** @description Stable: programs decide on it. */
            code: string;
            /** @description The id of the request, as the logs carry it. */
            instance: string;
            errors?: {
                /** @description A JSON pointer into the body, or the name of a parameter. */
                pointer: string;
                detail: string;
            }[];
        };
        ProfileDto: {
            id: string;
            email: string;
            name: string;
            timeZone: string;
            version: number;
        };
        ProgressCheckInDto: {
            /** Format: date */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
        };
        ProgressClientDto: {
            client: components["schemas"]["ProgressClientNameDto"];
        };
        ProgressClientNameDto: {
            id: string;
            name: string;
        };
        ProgressDto: {
            client: components["schemas"]["ClientNameDto"];
            practice: components["schemas"]["ProgressPracticeDto"];
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description The latest published cycle that was not cancelled. */
            engagement: components["schemas"]["EngagementDto"] | null;
            /** @description The earliest check-in that can still be submitted, on time or late. */
            nextCheckIn: components["schemas"]["ProgressCheckInDto"] | null;
            /** @description The latest 12 published check-ins, newest first. */
            checkIns: components["schemas"]["CheckInDto"][];
            /** @description Decisions requested in the latest published check-in. */
            decisionsNeeded: components["schemas"]["DecisionNeededDto"][];
            adherence: components["schemas"]["AdherenceDto"];
            /** @description The people who work on it or can see it, by role and name. */
            people: components["schemas"]["ProgressPersonDto"][];
        };
        ProgressListDto: {
            data: components["schemas"]["ProgressClientDto"][];
            /** @description Always null: a founder has few companies. */
            nextCursor: null;
        };
        ProgressPersonDto: {
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        ProgressPracticeDto: {
            name: string;
        };
        ProofDto: {
            engagement: components["schemas"]["ProofEngagementDto"];
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @enum {number} */
            day: 30 | 60 | 90;
            window: components["schemas"]["ProofWindowDto"];
            /** @description The 30 days before, for comparison; null at day 30. */
            before: components["schemas"]["ProofWindowDto"] | null;
            /** @enum {string} */
            stage: "ahead" | "running" | "complete";
            /** @description Whether a decision, or a reduction in risk or friction, is on record. Check-ins alone are not evidence. */
            hasEvidence: boolean;
            figures: components["schemas"]["ProofFigureDto"][];
        };
        ProofEngagementDto: {
            id: string;
            clientId: string;
            clientName: string;
            cycle: number;
            /** @enum {string} */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /** Format: date */
            kickoffOn: string;
        };
        ProofFigureDto: {
            /** @enum {string} */
            key: "milestones_done" | "decisions_made" | "decision_latency" | "findings_resolved" | "breaks_mended" | "access_waiting_ended" | "check_ins_kept";
            /** @enum {string} */
            group: "decisions" | "risks" | "friction" | "rhythm";
            /** @enum {string} */
            unit: "count" | "days" | "ratio";
            /** @description Null: no evidence. */
            value: number | null;
            /** @description Number of records behind it. */
            n: number;
            /** @description The same figure for the previous window; null if there is no window or no evidence in it. */
            before: number | null;
            /** @description `value` minus `before`; null unless both have evidence. */
            delta: number | null;
            /** @description The latest 20. */
            records: components["schemas"]["ProofRecordDto"][];
        };
        ProofRecordDto: {
            /** @enum {string} */
            type: "finding" | "decision" | "milestone" | "scope" | "decision_right_set" | "access_item" | "interview" | "occurrence" | "chain_map";
            id: string;
            title: string;
            /** Format: date */
            on: string;
            /** @description 1, the days it took or waited, or for a check-in 1 if it was on time and 0 if not. */
            value: number;
            /** @description API path of the record. */
            link: string;
        };
        ProofWindowDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ProposalDto: {
            /** @description True asks the founder even if the decision rights let the CTO decide. */
            askFounder?: boolean;
        };
        PublishedDiagnosisDto: {
            engagementId: string;
            /** @description Latest first, at most 100. */
            findings: components["schemas"]["FindingDto"][];
            /** @description Null while it is private. */
            chainMap: components["schemas"]["ChainMapDto"] | null;
            /** @description Null until a gap with a published finding is chosen. */
            installFocus: components["schemas"]["PublishedFocusDto"] | null;
        };
        PublishedFocusDto: {
            findingId: string;
            statement: string;
            founderSummary: string;
            /** Format: date-time */
            chosenAt: string;
        };
        QuestionDto: {
            question: string;
        };
        QuietHoursDto: {
            /** @description `HH:MM` in your time zone. */
            from: string;
            /** @description `HH:MM`. If earlier than `from`, it is the next morning. */
            until: string;
        };
        RankedGapDto: {
            /** @description Starts at 1. Equal scores share a rank, and the next rank is skipped. */
            rank: number;
            /** @description Monthly cost x confidence (low 0.2, medium 0.5, high 0.8). */
            weightedCost: components["schemas"]["MoneyDto"];
            /** @description Weighted monthly cost per hour of effort. The ranking sorts by it. */
            score: components["schemas"]["MoneyDto"];
            finding: components["schemas"]["FindingDto"];
        };
        ReadInboxDto: {
            /**
             * Format: uuid
             * @description ID of the newest item you have seen. It and all earlier items become read; newer items stay unread.
             */
            upTo: string;
        };
        RecordHypothesisDto: {
            /** @description What is stuck, in the founder's own words. Cannot change once the diagnosis is recorded. */
            founderWords: string;
            /**
             * Format: date
             * @description The day the founder said it, in the client's time zone; not in the future.
             */
            recordedOn: string;
            /** @description What was found. Requires `matched`. */
            diagnosis?: string | null;
            /**
             * @description Whether the diagnosis confirmed the founder's hypothesis. Requires `diagnosis`.
             * @enum {string|null}
             */
            matched?: "yes" | "no" | "partly" | null;
        };
        RecorderDto: {
            id: string;
            name: string;
        };
        RecurrenceDto: {
            /** @enum {string} */
            type: "weekly" | "monthly";
            /** @description Weekly rules only: days of the week, 1 (Monday) to 7 (Sunday). */
            weekdays?: (5 | 3 | 2 | 7 | 6 | 1 | 4)[];
            /** @description Weekly rules only: 1 for every week, 2 for every second week, counted in ISO weeks from the week of `startsOn`. */
            everyWeeks?: number;
            /** @description Monthly rules only: which such weekday of the month, 1 to 4, or -1 for the last. */
            nth?: number;
            /**
             * @description Monthly rules only: day of the week, 1 (Monday) to 7 (Sunday).
             * @enum {number}
             */
            weekday?: 5 | 3 | 2 | 7 | 6 | 1 | 4;
            /** @description Monthly rules only: 1 for every month, 3 for every quarter, counted from the month of `startsOn`. */
            everyMonths?: number;
        };
        RedFlagDto: {
            /**
             * @description `no_written_decisions`: 14 active days without a logged decision. `no_ownership_boundaries`: a decision in a
             *     category no agreed right covers. `tool_talk`: more than 30 % of decisions name no driver or no consequence.
             * @enum {string}
             */
            kind: "no_written_decisions" | "no_ownership_boundaries" | "tool_talk";
            /** @description Days for the first kind, decisions for the others. */
            count: number;
            /** @description Total number of decisions; null for days. */
            of: number | null;
        };
        RedFlagListDto: {
            data: components["schemas"]["RedFlagDto"][];
            /** @description Always null: there are three flags. */
            nextCursor: null;
            /**
             * @description Days the engagement has been active since the last logged decision, or since it began. Engagement pauses do not
             *     count.
             */
            activeDaysWithoutDecision: number;
            /** @description Decisions that were not withdrawn. */
            decisions: number;
        };
        RedeemInvitationDto: {
            /** @description The part after `#` in the emailed invitation link. Works once, within 7 days. */
            token: string;
            /** @description Your display name. Required if the address has no account yet, ignored otherwise. */
            name?: string;
            /** @description 12 to 200 characters. Omit it to sign in with emailed links. Refused if the account already has a password. */
            password?: string;
            /**
             * @description Your IANA time zone for digests and quiet hours, e.g. `Europe/Berlin`. Defaults to UTC. Ignored if the address has
             *     an account.
             */
            timeZone?: string;
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        RedeemLinkDto: {
            /** @description The part after `#` in the emailed link. Works once, within 30 minutes; in a reminder, within 72 hours. */
            token: string;
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        RejectionDto: {
            /** @description `contentHash` of the revision you read. Returns 409 if another revision has been proposed since. */
            contentHash?: string;
            /** @description Why it is rejected. */
            reason: string;
        };
        ReleaseInstallFocusDto: {
            /** @description That the gap was closed, or why it was abandoned. */
            reason: string;
        };
        RemindingDto: {
            /**
             * @description `send_late` sends reminders that are at most `graceMinutes` late, `merge` sends only the latest, `skip` sends none.
             *     Dates whose reminder is not sent become not applicable.
             * @enum {string}
             */
            misfire?: "send_late" | "merge" | "skip";
            graceMinutes?: number;
            /**
             * @description Minutes before the due date. At most one reminder is sent; shorter times are fallbacks for longer ones that could
             *     not be met.
             */
            leadMinutes?: number[];
            /** @description Minutes after the reminder on the due date; null for no overdue reminder. */
            remindOverdueAfterMinutes?: number | null;
        };
        ReplaceChainMapDto: {
            /** @description In order. */
            stages: components["schemas"]["NewChainStageDto"][];
        };
        ReplannedDto: {
            removed: components["schemas"]["SlotDto"][];
            added: components["schemas"]["SlotDto"][];
        };
        ResetPasswordDto: {
            /** @description The part after `#` in the emailed link. Works once, within 30 minutes; in a reminder, within 72 hours. */
            token: string;
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
            /** @description 12 to 200 characters. */
            password: string;
        };
        RitualDetailDto: {
            /** @description The recurrence in words, e.g. `Every second Tuesday and Thursday`. */
            repeats: string;
            /** @description Purpose of the ritual; may be empty. */
            description: string;
            reminding: components["schemas"]["RemindingDto"];
            /** @description Agenda template as text; may be empty. */
            agenda: string;
            /** @description Participants other than the owner, by name. */
            participants: components["schemas"]["PersonNameDto"][];
            /** @description The open decision about keeping this ritual. Null if there is none, and always null for founders and viewers. */
            question: components["schemas"]["RitualQuestionDto"] | null;
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description Kind of the ritual. Only `weekly_check_in` counts toward adherence, phase gates and proof.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in `timeZone`. */
            localTime: string;
            /** @description IANA time zone. */
            timeZone: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn: string | null;
            /** @description The person who submits the entry and gets the reminders. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description When it is next due; null if nothing is planned.
             */
            nextDueAt: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        RitualDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description Kind of the ritual. Only `weekly_check_in` counts toward adherence, phase gates and proof.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in `timeZone`. */
            localTime: string;
            /** @description IANA time zone. */
            timeZone: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn: string | null;
            /** @description The person who submits the entry and gets the reminders. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description When it is next due; null if nothing is planned.
             */
            nextDueAt: string | null;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        RitualListDto: {
            data: components["schemas"]["RitualDetailDto"][];
            /** @description Always null: an engagement has few rituals. */
            nextCursor: null;
        };
        RitualQuestionDto: {
            decisionId: string;
            /** @description Unique within the client, e.g. `D-12`. */
            number: string;
        };
        SaveDraftDto: {
            moved: string;
            blocked: string;
            decisionsNeeded: string;
            /** @description As typed, in the client's currency. */
            cash: string;
            cashIn: string;
            cashOut: string;
            /** @description Null if not selected. */
            pulse: number | null;
            /**
             * @description Null if not selected.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            healthReason: string;
            /** @description Whether to publish the check-in when it is submitted. */
            publish: boolean;
            /** @description The meeting in progress; null or omitted if there is none. */
            meeting?: components["schemas"]["MeetingDraftDto"] | null;
        };
        SaveNotificationPreferencesDto: {
            /** @description Channels in order of preference. `slack` requires an address. */
            channels: ("email" | "slack")[];
            /** @description Address of an incoming webhook, stored encrypted. Omit it to keep the current one; null removes it. */
            slackWebhook?: string | null;
            /** @description Null or omitted: notifications may arrive at any hour. */
            quietHours?: components["schemas"]["QuietHoursDto"] | null;
            /** @description Empty: you get notifications about every topic. */
            mutedTopics: ("reminders" | "decisions" | "digest" | "invitations" | "activity")[];
            /** @enum {string} */
            digest: "weekly" | "daily" | "off";
            digestTime: string;
            remindersInDigest: boolean;
        };
        ScopeAnswersDto: {
            /** @description What is stuck? */
            stuck: string;
            /** @description What feels unstable? */
            unstable: string;
            /** @description Who owns engineering today? */
            engineeringOwner: string;
            /** @description What must improve this cycle? */
            mustImprove: string;
            /** @description What does the CTO decide, and what does the CTO recommend? */
            ctoMandate: string;
        };
        ScopeDto: {
            engagementId: string;
            clientId: string;
            /** @description Unanswered questions. The engagement cannot be activated until there are none. */
            missing: ("stuck" | "unstable" | "engineeringOwner" | "mustImprove" | "ctoMandate")[];
            /**
             * Format: date-time
             * @description Null until the first answer.
             */
            updatedAt: string | null;
            /** @description Send it as `If-Match` when you change the record. 0 until the first answer. */
            version: number;
            /** @description What is stuck? */
            stuck: string;
            /** @description What feels unstable? */
            unstable: string;
            /** @description Who owns engineering today? */
            engineeringOwner: string;
            /** @description What must improve this cycle? */
            mustImprove: string;
            /** @description What does the CTO decide, and what does the CTO recommend? */
            ctoMandate: string;
        };
        ScorecardCellDto: {
            /**
             * Format: date
             * @description Monday of the week.
             */
            week: string;
            value: number | null;
            /** @description Whether the value meets the goal; null if there is no value. */
            met: boolean | null;
            /** @description True if the week is over and has no value. */
            missing: boolean;
        };
        ScorecardDto: {
            engagementId: string;
            /**
             * Format: date
             * @description Today's date in the client's time zone.
             */
            today: string;
            /** @description Mondays of the last 13 weeks, oldest first. The last one is the current week. */
            weeks: string[];
            rows: components["schemas"]["ScorecardRowDto"][];
        };
        ScorecardGoalDto: {
            /** @enum {string} */
            operator: "at_least" | "at_most" | "equal" | "between";
            /** @description At most four decimals. For `between`, the lower bound. */
            target: number;
            /** @description Upper bound of `between`; null or omitted for other goals. */
            targetTo?: number | null;
        };
        ScorecardRowChangesDto: {
            name?: string;
            /** @description At most 20 characters. */
            unit?: string;
            /** Format: uuid */
            ownerId?: string;
            goal?: components["schemas"]["ScorecardGoalDto"];
        };
        ScorecardRowDto: {
            id: string;
            name: string;
            /** @description Shown after each value, e.g. `%` or `hours`; may be empty. */
            unit: string;
            owner: components["schemas"]["PersonNameDto"];
            goal: components["schemas"]["KeptGoalDto"];
            /** @description One for each entry in `weeks`. */
            cells: components["schemas"]["ScorecardCellDto"][];
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        ScorecardValueDto: {
            /** Format: uuid */
            rowId: string;
            /**
             * Format: date
             * @description Monday of one of the last 13 weeks.
             */
            week: string;
            /** @description At most four decimals; null clears the cell. */
            value: number | null;
        };
        ScorecardValuesDto: {
            /** @description Cells to change; others stay unchanged. If a cell appears twice, the later entry counts. */
            values: components["schemas"]["ScorecardValueDto"][];
        };
        SequenceCompletionDto: {
            /**
             * Format: date
             * @description Not in the future. Defaults to today.
             */
            doneOn?: string;
        };
        SequenceItemDto: {
            id: string;
            engagementId: string;
            /**
             * @description 1 starts at kickoff.
             * @enum {number}
             */
            week: 3 | 2 | 1 | 4;
            title: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            /** @description True if it cannot be done while blocking access is open. */
            blockedByAccess: boolean;
            /** @description True if it is not done and blocking access is open. */
            blocked: boolean;
            /** @description True if it is not done, past its date, and the engagement is active or paused. */
            overdue: boolean;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        SequenceItemListDto: {
            data: components["schemas"]["SequenceItemDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
            /** @description Open blocking access, longest wait first. */
            blockingAccess: components["schemas"]["BlockingAccessDto"][];
        };
        SessionDto: {
            user: components["schemas"]["SessionUserDto"];
            /** @description The current practice of this session; null if the person belongs to none. */
            practice: components["schemas"]["ActivePracticeDto"] | null;
            /** @description Every practice this person can switch to. */
            practices: components["schemas"]["PracticeChoiceDto"][];
            /** @description Send it as `X-CSRF-Token` with every change if the session travels in the cookie. */
            csrfToken: string | null;
            /** @description RFC 3339, UTC. A session also ends after 7 days without use. */
            expiresAt: string;
            /** @description The session token. Present only in the response that creates it, with `transport: token`. */
            token: string | null;
        };
        SessionEntryDto: {
            id: string;
            /** @description True for the session that makes this request. */
            current: boolean;
            /** @description User agent as reported by the browser or program. */
            userAgent: string;
            address: string;
            createdAt: string;
            /** @description Accurate to one minute. */
            lastSeenAt: string;
            expiresAt: string;
        };
        SessionListDto: {
            data: components["schemas"]["SessionEntryDto"][];
            nextCursor: null;
        };
        SessionUserDto: {
            id: string;
            email: string;
            name: string;
            /** @description IANA time zone for showing times to this person, e.g. `Europe/Berlin`. */
            timeZone: string;
            version: number;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        SlotDto: {
            /**
             * Format: date
             * @description In the ritual's time zone.
             */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
        };
        StartPracticeDto: {
            name: string;
            /**
             * @description Identifies the practice in addresses: lowercase letters, digits and single hyphens. Derived from the name if
             *     omitted.
             */
            slug?: string;
            /** @description The first owner. Omit it if you are signed in; you become the owner. */
            owner?: components["schemas"]["NewOwnerDto"];
            /**
             * @description How you receive the session: `cookie` (default) for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        SubmitCheckInDto: {
            /** @description Progress since the last check-in. */
            moved: string;
            /**
             * @description `published` shows it to the founder and viewers at once.
             * @enum {string}
             */
            visibility?: "private" | "published";
            /** @description What is blocked. Null means empty. */
            blocked?: string | null;
            /** @description Decisions needed, from whom and by when. Null means empty. */
            decisionsNeeded?: string | null;
            /** @description Cash in the bank. */
            cash?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash received since the last check-in. */
            cashIn?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash spent since the last check-in. */
            cashOut?: components["schemas"]["MoneyDto"] | null;
            /** @description How the engagement feels, 1 (bad) to 5 (good). */
            pulse?: number | null;
            /**
             * @description Health of the engagement. The founder sees it once the check-in is published.
             * @enum {string|null}
             */
            health?: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong, at most 280 characters. Required with `at_risk` and `off_track`; omit it otherwise. */
            healthReason?: string | null;
        };
        SupersessionDto: {
            /**
             * Format: uuid
             * @description The accepted decision of the same client that replaces it.
             */
            supersededById: string;
            reason?: string;
        };
        SwitchPracticeDto: {
            /** @description Slug of a practice you belong to. */
            practice: string;
            /**
             * @description How you receive the session: `cookie` for browsers, `token` in the response for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        TestMessageDto: {
            /** @description Always true: a message is on its way. */
            accepted: boolean;
        };
        TimeEntryChangesDto: {
            /**
             * Format: date
             * @description In the client's time zone; not in the future.
             */
            workedOn?: string;
            minutes?: number;
            /**
             * Format: uuid
             * @description ID of the person who worked.
             */
            personId?: string;
            /** @enum {string} */
            kind?: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            /** @description At most 500 characters. */
            note?: string;
        };
        TimeEntryDto: {
            id: string;
            engagementId: string;
            /** Format: date */
            workedOn: string;
            minutes: number;
            /** @description The person who worked. */
            person: components["schemas"]["PersonNameDto"];
            /** @enum {string} */
            kind: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            note: string;
            /** @description Send it as `If-Match` when you change the record. */
            version: number;
        };
        TimeEntryListDto: {
            data: components["schemas"]["TimeEntryDto"][];
            /** @description Pass it as `cursor` to get the next page. Null on the last page. */
            nextCursor: string | null;
        };
        TimeOffDto: {
            id: string;
            /** @description Null for the whole practice. */
            clientId: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive; null while open-ended. The day before `from` if it was ended before it began.
             */
            until: string | null;
            reason: string;
            /** @enum {string} */
            state: "ahead" | "running" | "over";
            version: number;
        };
        TimeOffListDto: {
            data: components["schemas"]["TimeOffDto"][];
            nextCursor: string | null;
        };
        TimeOffPreviewDto: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day; null or omitted for every day from the first day on.
             */
            until?: string | null;
        };
        UnrankedGapDto: {
            /**
             * @description Why it is unranked. Missing values do not count as 0.
             * @enum {string}
             */
            reason: "no_cost" | "no_effort" | "other_currency";
            finding: components["schemas"]["FindingDto"];
        };
        UnsubscriptionDto: {
            /** @description Name of the practice that sends the emails. */
            practice: string;
            /**
             * @description Topic of the emails.
             * @enum {string}
             */
            topic: "reminders" | "decisions" | "digest" | "invitations" | "activity";
            /** @description Whether you are unsubscribed. */
            muted: boolean;
        };
        UnsubscriptionTokenDto: {
            /** @description The last part of the address in the email. */
            token: string;
        };
        WaitingDecisionDto: {
            id: string;
            /** @description Unique within the client, e.g. `D-12`. */
            number: string;
            title: string;
            /**
             * @description Null while it is a draft.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /** Format: date */
            neededBy: string | null;
            /** @description Days since it was raised. */
            ageDays: number;
            /** @enum {string} */
            visibility: "private" | "published";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessItems_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessItems_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessItemChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessGrants_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessGrants_takeGrantBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessGrants_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRevocationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessGrants_takeRevocationBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionItemChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropActionItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description Only events about this kind of record, e.g. `client`. */
                recordType?: string;
                /** @description Only events about this record. Requires `recordType`. */
                recordId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarFeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFiles_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address: a token followed by `.ics`. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capacity_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCheckInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the previous page. It may be longer than other cursors because it contains a name. */
                cursor?: string;
                /** @description `true` lists archived clients, `false` all others. */
                archived?: boolean;
                /** @description Records per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /**
                 * @description `open` (default) sorts by due date, earliest first. `closed` lists done and dropped items, most recently closed
                 *     first.
                 */
                state?: "open" | "closed";
                /** @description Only items owned by this user. */
                ownerId?: string;
                /** @description Only items created in this engagement. */
                engagementId?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_ofClient: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEngagementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientFacts_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description `true` lists only the latest fact of each kind. */
                current?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFactListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientFacts_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFactDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holidays_import: {
        parameters: {
            query?: {
                /** @description `true` returns what would be added without adding it. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFileDto"];
                "text/calendar": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayImportDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holidays_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description First day of the list. Defaults to today in the client's time zone. */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holidays_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHolidayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Overview_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOverviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Progress_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_ofClient: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_addForClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTimeOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_previewOfClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedDatesDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cockpit_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_calibration: {
        parameters: {
            query?: {
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Latency_ofClient: {
        parameters: {
            query?: {
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLatencyDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRightsBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_object: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                state?: "open" | "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
                category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
                door?: "two_way" | "one_way";
                /** @description Only decisions that are waiting for this role. */
                waitingOn?: "cto" | "founder" | "author";
                /**
                 * @description Defaults to `newest`, by date logged. The other sorts list only open decisions. `cost_of_delay` puts the highest
                 *     weekly cost first, then decisions without a cost, oldest first. Amounts in different currencies are not compared:
                 *     each currency is listed separately, in order of its code.
                 */
                sort?: "newest" | "needed_by" | "oldest" | "cost_of_delay";
                clientId?: string;
                /**
                 * @description Search text. Supports `"exact words"`, `or`, `-without`, or a number such as `D-12`. Results are sorted newest
                 *     first.
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lifecycle_deprecate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeprecationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Links_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionLinksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionFiles_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publications_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publications_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Approvals_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lifecycle_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReviewListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRevisionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRevisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lifecycle_supersede: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupersessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lifecycle_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementTemplateListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionItems_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActionItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChainMap_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainMapDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChainMap_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceChainMapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainMapDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChainMap_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainMapDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChainMap_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainMapDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionImports_import: {
        parameters: {
            query?: {
                /** @description `true` returns what the import would do without writing anything. */
                dryRun?: boolean;
                /** @description `true` skips files that cannot be imported. Otherwise, one such file fails the whole import. */
                leaveOut?: boolean;
            };
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionImportFilesDto"];
                "application/zip": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionImportDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Latency_ofEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLatencyDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_listOf: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                state?: "open" | "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
                category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
                door?: "two_way" | "one_way";
                /** @description Only decisions that are waiting for this role. */
                waitingOn?: "cto" | "founder" | "author";
                /**
                 * @description Defaults to `newest`, by date logged. The other sorts list only open decisions. `cost_of_delay` puts the highest
                 *     weekly cost first, then decisions without a cost, oldest first. Amounts in different currencies are not compared:
                 *     each currency is listed separately, in order of its code.
                 */
                sort?: "newest" | "needed_by" | "oldest" | "cost_of_delay";
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionFiles_allOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_listOf: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description Only findings about this system. */
                system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gaps_rank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapRankingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hypothesis_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HypothesisDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hypothesis_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHypothesisDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HypothesisDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gaps_listOf: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gaps_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseInstallFocusDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_coverageOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewCoverageDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewCoverageDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_listOf: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_log: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Occurrences_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishedDiagnosis_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDiagnosisDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RitualListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRitualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RitualDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecard_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecard_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScorecardRowDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecard_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardValuesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessItems_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description `open` items are waiting for a grant; `granted` items must be revoked at the end. */
                state?: "open" | "granted" | "revoked";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessItems_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityAcceptanceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_ofEngagement: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRightsBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Fees_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePeriodListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Fees_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePeriodDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitHypotheses_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitHypothesisListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gates_ofEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoursBudget_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursBudgetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoursBudget_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoursBudgetChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursBudgetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoursBudget_ledger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursLedgerDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NextCycles_inherited: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InheritedItemListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NextCycles_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCycleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proof_show: {
        parameters: {
            query?: {
                /** @description 30, 60 or 90. Defaults to the one whose window contains today. */
                day?: 30 | 60 | 90;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedFlags_ofEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedFlagListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scope_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scope_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopeAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SequenceItems_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequenceItemListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeEntries_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeEntries_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTimeEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Fees_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Fees_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeePeriodChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePeriodDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description Only findings about this system. */
                system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
                /** @description Only findings at this client. */
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingResolutions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResolutionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingResolutions_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFindingResolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResolutionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingResolutions_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitLinkListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitLinkDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicDiagnostic_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the link's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitDiagnosticDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicDiagnostic_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the link's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitSubmissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitSubmissionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitHypotheses_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_questionnaires: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitQuestionnaireListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description `true` lists only unread responses. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitInboxDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitResponseChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_convert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitConversionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holidays_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_readUpTo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInboxDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxReadDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_readOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gaps_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gaps_release: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInstallFocusDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interviews_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the previous page. It may be longer than other cursors because it contains a name. */
                cursor?: string;
                /** @description Records per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capacity_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCapacityChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCapacityDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Milestones_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCountsDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationPreferences_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationPreferences_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNotificationPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationPreferences_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessageDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
                /** @description Only notifications about this client. */
                clientId?: string;
                /** @description Only notifications in this state. */
                state?: "pending" | "sending" | "sent" | "failed" | "unknown" | "suppressed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_resend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Occurrences_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCheckInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDraftDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Excuses_excuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExcuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Excuses_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preparations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gates_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gates_ofPhase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gates_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWaiverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PortalInfo_info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalInfoDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_removeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Progress_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RitualDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRitualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRitualDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRitualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRitualDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rituals_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRitualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplannedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecard_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecard_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardRowChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SequenceItems_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SequenceCompletionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequenceItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SequenceItems_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequenceItemDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_withPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_requestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_withLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeEntries_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeEntries_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_ofPractice: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_addForPractice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTimeOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_previewOfPractice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeOffPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedDatesDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeOff_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscriptions_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscriptionTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscriptions_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the email. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscriptions_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the email. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscriptions_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the email. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Profile_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Gates_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 if missing, 412 if the record has changed since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
