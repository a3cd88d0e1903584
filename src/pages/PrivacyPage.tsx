import { Text } from '../ui/Text.tsx';
import styles from './MethodPage.module.css';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';

export function PrivacyPage() {
  return (
    <Page
      title="Privacy"
      heading="What this site stores, and what it cannot hide"
      lead="It stores nothing itself, and it asks no other site for anything."
    >
      <section className={styles.text}>
        <h2>What it does not do</h2>
        <p>
          No cookie, no storage in your browser, no account, no counting of visits, no fonts or
          images from elsewhere. Searching for a force or council happens in your browser; nothing
          you type is sent. Links to other sites do not tell them where you came from.
        </p>
      </section>
      <section className={styles.text}>
        <h2>Leaving quickly</h2>
        <p>
          <b>Exit this page</b>
          <Text>
            , at the top of every page, hides the page at once and opens a weather page in its
            place. Pressing Shift three times within five seconds of each other does the same; while
            one of your browser’s own lists of choices is open, press Escape first. Both work from
            the moment you see the page. On a slow connection the screen says only “Loading.” until
            the weather page comes.
          </Text>
        </p>
        <p>
          Back does not return to the page you left: it shows the page before it, which is a page of
          this site if you opened more than one. Close the tab or the window if nobody should find
          those. Where scripts are off, or the small one for this did not come, the link still opens
          the weather page, but hides nothing before that, Shift does nothing, and Back returns
          here.
        </p>
      </section>
      <section className={styles.text}>
        <h2>What it cannot hide</h2>
        <ul>
          <li>
            Your browser’s history lists every page of this site that you opened, the last one
            included, and Back still leads to the ones before it. A private window forgets them when
            it is closed; in other windows you can delete them by hand.
          </li>
          <li>
            Your browser keeps copies of the files it has shown you (its cache), this site’s too, so
            that they open faster. They are deleted with the history if you choose cached files as
            well; a private window forgets them.
          </li>
          <li>
            Files you downloaded stay in your downloads folder; their names do not say what they are
            about. What you copied stays on the clipboard until you copy something else.
          </li>
          <li>
            Your internet provider, your router, your school or workplace network can record the
            name of the site: it is asked for by name (DNS) before anything is fetched.
          </li>
          <li>Devices that share an account with yours may show the same history or open tabs.</li>
          <li>Somebody who watches your screen, or software that does, sees what you see.</li>
          <li>The server that sends these files can keep its own log, as every server can.</li>
        </ul>
        <p>
          If somebody checks your device, a library’s or a friend’s may be safer. Calls to Childline
          (0800 1111) are free and do not appear on most bills.
        </p>
      </section>
      <PageShare title="What this site stores, and what it cannot hide" />
    </Page>
  );
}
