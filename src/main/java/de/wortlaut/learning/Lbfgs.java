package de.wortlaut.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the minimum of a smooth function of many variables by limited-memory BFGS (Nocedal, <i>Updating quasi-Newton
 * matrices with limited storage</i>, Mathematics of Computation 1980), with a backtracking line search. Deterministic.
 */
final class Lbfgs {
  /** How many steps back curvature is remembered; three to twenty do (Nocedal and Wright, Numerical Optimization, 7.2). */
  private static final int MEMORY = 8;
  /** The share of the decrease that the slope promises which a step must give (Armijo). */
  private static final double ENOUGH = 1e-4;
  private static final double CONVERGED = 1e-5;
  private static final int MOST_HALVINGS = 30;

  private final int rounds;
  private final Deque<double[][]> memory = new ArrayDeque<>();

  /** A function that also gives its gradient. */
  interface Function {
    /** The value at {@code x}; overwrites {@code gradient} with the gradient there. */
    double at(double[] x, double[] gradient);
  }

  Lbfgs(int rounds) {
    this.rounds = rounds;
  }

  /** The place of the minimum, looked for from {@code start} on. */
  double[] minimise(double[] start, Function function) {
    double[] x = start.clone();
    double[] gradient = new double[x.length];
    double value = function.at(x, gradient);
    for (int round = 0; round < rounds; round++) {
      double[] direction = direction(gradient);
      double slope = dot(direction, gradient);
      double step = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[x.length];
      double[] nextGradient = new double[x.length];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int halvings = 0; halvings < MOST_HALVINGS; halvings++, step /= 2) {
        for (int i = 0; i < x.length; i++) {
          next[i] = x[i] + step * direction[i];
        }
        nextValue = function.at(next, nextGradient);
        if (nextValue <= value + ENOUGH * step * slope) {
          break;
        }
      }
      if (!(nextValue < value)) {
        break;
      }
      remember(x, next, gradient, nextGradient);
      boolean converged = value - nextValue < CONVERGED * Math.abs(value);
      x = next;
      gradient = nextGradient;
      value = nextValue;
      if (converged) {
        break;
      }
    }
    return x;
  }

  /** Keeps the step and the change of the gradient where the curvature between them is positive. */
  private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
    double[] s = new double[x.length];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      s[i] = next[i] - x[i];
      y[i] = nextGradient[i] - gradient[i];
    }
    double curvature = dot(s, y);
    if (curvature > 1e-10) {
      memory.addLast(new double[][] {s, y, {1 / curvature}});
      if (memory.size() > MEMORY) {
        memory.removeFirst();
      }
    }
  }

  /** The two-loop recursion: the negative gradient by the remembered curvature. */
  private double[] direction(double[] gradient) {
    double[] q = gradient.clone();
    double[] alpha = new double[memory.size()];
    int k = memory.size();
    for (Iterator<double[][]> it = memory.descendingIterator(); it.hasNext();) {
      double[][] pair = it.next();
      alpha[--k] = pair[2][0] * dot(pair[0], q);
      add(q, pair[1], -alpha[k]);
    }
    if (!memory.isEmpty()) {
      double[][] last = memory.getLast();
      scale(q, 1 / (last[2][0] * dot(last[1], last[1])));
    }
    for (double[][] pair : memory) {
      double beta = pair[2][0] * dot(pair[1], q);
      add(q, pair[0], alpha[k++] - beta);
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void scale(double[] what, double by) {
    for (int i = 0; i < what.length; i++) {
      what[i] *= by;
    }
  }
}
