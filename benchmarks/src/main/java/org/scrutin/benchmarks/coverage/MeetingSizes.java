package org.scrutin.benchmarks.coverage;

/** How many roll calls each meeting has. */
enum MeetingSizes {
    EQUAL {
        @Override
        int of(int meeting) {
            return 5;
        }
    },
    /** 1, 5, 9, 4, 8, 3, 7, 2, 6 and again. */
    ONE_TO_NINE {
        @Override
        int of(int meeting) {
            return 1 + meeting * 4 % 9;
        }
    },
    /** One of 20, all others of 2. */
    ONE_LARGE {
        @Override
        int of(int meeting) {
            return meeting == 0 ? 20 : 2;
        }
    };

    abstract int of(int meeting);
}
