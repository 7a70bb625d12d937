package org.rapporteur.app;

import java.time.Clock;
import org.rapporteur.workspace.Workspace;

final class Sample {
    static void fill(Workspace workspace, Clock clock) {}
}
