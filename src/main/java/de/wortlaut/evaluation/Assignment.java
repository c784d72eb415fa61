package de.wortlaut.evaluation;

import java.util.Arrays;

/** One-to-one assignment of greatest sum: the Hungarian method in its O(n³) form with potentials. */
final class Assignment {
  private Assignment() {}

  /** For each row the column it is paired with, or -1. */
  static int[] maximise(double[][] score) {
    int rows = score.length;
    int columns = rows == 0 ? 0 : score[0].length;
    int n = Math.max(rows, columns);
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      augment(score, rows, columns, n, i, u, v, rowOf);
    }
    int[] out = new int[rows];
    Arrays.fill(out, -1);
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] >= 1 && rowOf[j] <= rows) {
        out[rowOf[j] - 1] = j - 1;
      }
    }
    return out;
  }

  private static double cost(double[][] score, int rows, int columns, int i, int j) {
    return i <= rows && j <= columns ? -score[i - 1][j - 1] : 0;
  }

  private static void augment(
      double[][] score, int rows, int columns, int n, int row, double[] u, double[] v, int[] rowOf) {
    double[] least = new double[n + 1];
    boolean[] used = new boolean[n + 1];
    int[] way = new int[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int i = rowOf[column];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= n; j++) {
        if (!used[j]) {
          double reduced = cost(score, rows, columns, i, j) - u[i] - v[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      int before = way[column];
      rowOf[column] = rowOf[before];
      column = before;
    }
  }
}
