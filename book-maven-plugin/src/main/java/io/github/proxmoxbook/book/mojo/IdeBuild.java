package io.github.proxmoxbook.book.mojo;

import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * The side of an IDE in a build. m2e speaks the older of two interfaces, to which the
 * implementation of the newer one passes everything on; where there is no IDE, both have one that
 * only logs.
 *
 * @param context what to ask and to tell
 * @param behind what it may pass everything on to
 */
record IdeBuild(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext behind) {
  /** Returns whether an IDE builds. */
  boolean isPresent() {
    return !(context instanceof DefaultBuildContext)
        || !(behind instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext);
  }
}
