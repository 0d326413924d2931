import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Draft, Finding } from '../../lib/draft/draft.ts';
import { textOf } from '../../lib/draft/reduce-draft.ts';
import type { Task } from '../../lib/draft/task.ts';
import { bodyText } from '../../lib/email/rules/rule.ts';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import { correctedLead } from '../../lib/lead/corrections.ts';
import { ActionBar } from './action-bar.tsx';
import { applyFix, type EmailText } from './apply-fix.ts';
import { DraftChoices } from './draft-choices.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { blockingFailure, DraftNotice } from './draft-notice.tsx';
import { FactChoice } from './fact-choice.tsx';
import { FactLine } from './fact-line.tsx';
import { FirstRun } from './first-run.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { MorePanel } from './more-panel.tsx';
import { openingFact } from './opening-fact.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { PopupModel, PopupProps } from './popup-model.ts';
import { ProgressLine } from './progress-line.tsx';
import { ReviewLine } from './review-line.tsx';
import { useBodyFocus } from './use-body-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useShownText } from './use-shown-text.ts';
import { VersionTabs } from './version-tabs.tsx';

const NO_SOURCES: SentenceSource[] = [];

interface Props extends PopupProps {
  draft: Draft;
  factsOpen: boolean;
  closeFacts: () => void;
}

/** A lead and the email to it. */
export function LeadView({ model, actions, draft, factsOpen, closeFacts }: Props) {
  const [remarksOpen, setRemarksOpen] = useState(false);
  const [moreOpen, setMoreOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  // once a version has come of it, what was pasted has done its work
  const count = draft.versions.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what it waits for
  useEffect(() => setAnswer(''), [count]);
  const [choosingFact, setChoosingFact] = useState(false);
  const body = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLTextAreaElement>(null);
  const { shown, partial, choose, hold } = useShownText(draft, actions.selectVersion);
  const running = draft.status === 'running';
  const lead = correctedLead(draft.lead, draft.corrections);
  const version = shown.type === 'version' ? shown.version : undefined;
  const checked = version && model.check(version);
  const { sources } = model;
  // after the text is there: it is for whoever looks at a sentence
  const settled = useDeferredValue(version);
  const grounds = useMemo(() => (settled ? sources(settled) : NO_SOURCES), [settled, sources]);
  const standing = settled === version ? grounds : NO_SOURCES;
  const firstRun = model.gaps.length > 0 && draft.status === 'idle' && draft.versions.length === 0;
  const blocked = blockingFailure({ model, draft });
  const { ranking, fact } = openingFact(draft, version, model.facts);
  useBodyFocus(body, draft.status === 'done' && version !== undefined);

  const edit = (text: EmailText) => {
    if (!version) return;
    if (running) hold(version.id);
    actions.editDraft(version.id, text);
  };
  const show = ({ field, start, end }: Finding) => {
    const editor = field === 'body' ? body.current : subject.current;
    editor?.focus();
    editor?.setSelectionRange(start, end);
  };
  const fix = (finding: Finding) => shown.type === 'version' && edit(applyFix(shown.text, finding));

  const first = !running && shown.type === 'none';
  const primary = first
    ? { label: i18n.t('popup.generate'), run: actions.generate, enabled: !firstRun && !blocked }
    : {
        label: i18n.t('popup.insert'),
        run: () => actions.insert(),
        enabled: version !== undefined && model.listed === undefined && model.outcome?.type !== 'inserting',
      };
  const copy =
    shown.type === 'version'
      ? actions.copy
      : shown.type === 'partial' && !running
        ? () => actions.copyText(`${shown.text.subject}\n\n${shown.text.body}`)
        : undefined;
  // what was broken off is tried again as what it was
  const { task } = draft;
  const retry = task && draft.status !== 'done' ? () => actions.write(task) : actions.generate;
  const again = running || first || (blocked && blocked.of !== 'draft') ? undefined : retry;
  // what was broken off hides the version that it started from, and takes nothing away from it
  const current = draft.versions.find(({ id }) => id === draft.current);
  const canGoOn = again !== undefined && current !== undefined;
  const writeMore = (task: Task) => {
    setMoreOpen(false);
    actions.write(task);
  };
  const openOn =
    again || (first && primary.enabled)
      ? (text: string) => {
          setChoosingFact(false);
          actions.openOn(text);
        }
      : undefined;
  useShortcuts({
    primary: () => primary.enabled && primary.run(),
    copy: () => copy?.(),
    again: () => again?.(),
    version: (position) => {
      const chosen = draft.versions[position - 1];
      if (chosen) choose(chosen.id);
    },
    escape: () => {
      if (factsOpen) closeFacts();
      else if (moreOpen) setMoreOpen(false);
      else if (choosingFact) setChoosingFact(false);
      else if (running) actions.stop();
      else if (remarksOpen) setRemarksOpen(false);
      else actions.close();
    },
  });

  return (
    <>
      <main className="main">
        <DraftChoices lead={lead} model={model} actions={actions} />
        {!firstRun && (
          <FactLine
            fact={fact}
            isChosen={fact !== undefined && fact.text === draft.fact}
            open={choosingFact}
            toggle={() => setChoosingFact(!choosingFact)}
          />
        )}
        {running && (
          <ProgressLine
            phase={draft.phase ?? 'loading'}
            seconds={Math.max(0, Math.floor((model.now - (draft.started_at ?? model.now)) / 1000))}
          />
        )}
        {model.news && (
          <p className="note" role="status">
            {model.news.count > 0
              ? i18n.t('popup.news_added', [model.news.company, String(model.news.count)])
              : i18n.t('popup.news_none', [model.news.company])}
          </p>
        )}
        <DraftNotice draft={draft} model={model} actions={actions} />
        {firstRun ? (
          <FirstRun model={model} actions={actions} />
        ) : (
          <DraftEditor
            to={draft.to}
            profile={lead.profile_data}
            address={actions.address}
            shown={shown}
            findings={checked?.findings ?? []}
            sources={standing}
            hint={blocked ? '' : hintFor(draft)}
            edit={edit}
            body={body}
            subject={subject}
          />
        )}
        {version && checked ? (
          <ReviewLine
            version={version}
            text={shown.type === 'version' ? shown.text : version}
            checked={checked}
            sources={standing}
            open={remarksOpen}
            toggle={() => setRemarksOpen(!remarksOpen)}
            fix={fix}
            show={show}
            copyText={actions.copyText}
          >
            <VersionTabs versions={draft.versions} shown={version.id} partial={partial} choose={choose} />
          </ReviewLine>
        ) : (
          draft.versions.length > 0 && (
            <div className="review">
              <span className="space" />
              <VersionTabs versions={draft.versions} shown="partial" partial={partial} choose={choose} />
            </div>
          )
        )}
        {choosingFact && (
          <FactChoice
            ranking={ranking}
            used={fact?.text}
            isChosen={draft.fact !== undefined}
            choose={openOn}
            close={() => setChoosingFact(false)}
          />
        )}
        {factsOpen && <LeadFacts draft={draft} actions={actions} close={closeFacts} />}
      </main>
      <footer className="foot">
        {moreOpen && canGoOn && (
          <MorePanel
            hasText={bodyText(textOf(current).body).text !== ''}
            language={current.speech?.language ?? 'en'}
            answer={answer}
            setAnswer={setAnswer}
            write={writeMore}
          />
        )}
        <OutcomeLine outcome={model.outcome} actions={actions} />
        <ActionBar
          primary={primary}
          copy={copy}
          again={again}
          more={canGoOn ? { open: moreOpen, toggle: () => setMoreOpen(!moreOpen) } : undefined}
          stop={running ? actions.stop : undefined}
          quiet={blocked !== undefined || asksForMore(model.outcome)}
        />
      </footer>
    </>
  );
}

/** Whether the insertion has a button of its own that matters now. */
const asksForMore = (outcome: PopupModel['outcome']): boolean =>
  outcome !== undefined && !['inserting', 'inserted', 'nothing', 'copied'].includes(outcome.type);

function hintFor(draft: Draft): string {
  if (draft.status !== 'running') return i18n.t('popup.ready_hint');
  return draft.phase === 'loading' || !draft.phase ? i18n.t('phaseHint.loading') : '';
}
