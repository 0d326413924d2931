import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { DoctorView } from '../../../components/shared/doctor-view.ts';
import { DOCTOR_PORT, DoctorMessage, type ServerChoice } from './doctor-messages.ts';

const IDLE: DoctorView = { type: 'idle', findings: [] };

/** An examination of a server; what was found is of that server and model only. */
export function useDoctor(server: ServerChoice | undefined): {
  doctor: DoctorView;
  examine: () => void;
  stopExamining: () => void;
} {
  const [doctor, setDoctor] = useState(IDLE);
  const port = useRef<ReturnType<typeof browser.runtime.connect>>(undefined);
  const url = server?.url;
  const dialect = server?.dialect;
  const model = server?.model;
  const close = useCallback(() => {
    port.current?.disconnect();
    port.current = undefined;
  }, []);
  const examine = useCallback(() => {
    if (url === undefined || dialect === undefined || model === undefined) return;
    close();
    const opened = browser.runtime.connect({ name: DOCTOR_PORT });
    port.current = opened;
    setDoctor({ type: 'running', findings: [] });
    opened.onMessage.addListener((raw: unknown) => {
      const message = DoctorMessage.parse(raw);
      setDoctor(({ findings }) =>
        message.type === 'done'
          ? { type: 'done', findings }
          : { type: 'running', findings: [...findings, message.finding] },
      );
      if (message.type === 'done') close();
    });
    // the worker went away before it had said all
    opened.onDisconnect.addListener(() =>
      setDoctor((now) => (now.type === 'running' ? { ...now, type: 'broken' } : now)),
    );
    opened.postMessage({ url, dialect, model } satisfies ServerChoice);
  }, [url, dialect, model, close]);
  const stopExamining = useCallback(() => {
    close();
    setDoctor(IDLE);
  }, [close]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is of another server
  useEffect(() => stopExamining, [url, dialect, model, stopExamining]);
  return { doctor, examine, stopExamining };
}
