-- What meetings decided and when follow-ups were closed, found without reading all blocks and the whole ledger.
CREATE INDEX block_decision ON block (meeting_id, position) WHERE kind = 'DECISION';
CREATE INDEX follow_up_event_closed ON follow_up_event (follow_up_id, at)
    WHERE kind = 'STATUS' AND now IN ('DONE', 'DROPPED');
