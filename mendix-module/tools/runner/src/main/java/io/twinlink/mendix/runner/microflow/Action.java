package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.mpk.Node;

/** What an activity of a kind does. */
interface Action {
  void run(Node action, Frame frame) throws Exception;
}
