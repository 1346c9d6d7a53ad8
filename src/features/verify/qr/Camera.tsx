import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { pictureNow } from './pictures';
import styles from './qr.module.css';
import { qrTextIn } from './qrTextsIn';

/** Between two looks, in milliseconds: the page stays usable while somebody holds the paper. */
const BETWEEN = 200;

interface Props {
  /** What stands in the code before the camera, as often as it is seen. */
  readonly onText: (text: string) => void;
}

/** The camera of this device, looking for QR codes for as long as it is on the screen. */
export function Camera({ onText }: Props) {
  const { qr } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const tell = useEffectEvent(onText);

  useEffect(() => {
    const closed = new AbortController();
    const show = (stream: MediaStream) => {
      if (video.current !== null) video.current.srcObject = stream;
    };
    watch(video, show, tell, closed.signal).catch(() => {
      if (!closed.signal.aborted) setFailed(true);
    });
    return () => closed.abort();
  }, []);

  return failed ? (
    <Notice tone="warn" title={qr.noCamera} />
  ) : (
    <video ref={video} className={styles.video} aria-label={qr.seen} autoPlay muted playsInline />
  );
}

/** Opens the camera, and looks until it is closed; then the light beside it goes out. */
async function watch(
  video: RefObject<HTMLVideoElement | null>,
  show: (stream: MediaStream) => void,
  tell: (text: string) => void,
  closed: AbortSignal,
): Promise<void> {
  const isOpen = () => !closed.aborted;
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  try {
    show(stream);
    while (isOpen()) {
      const picture = video.current === null ? null : pictureNow(video.current);
      const text = picture === null ? null : await qrTextIn(picture);
      if (text !== null && isOpen()) tell(text);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
