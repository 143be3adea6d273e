//! Judging while reading: the input in slices, each judged by a thread, given out in order.
//!
//! A round judges at most one slice a thread, so that memory stays bounded however long the
//! input is.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::prelude::*;

use crate::failure::panicked;

/// Rows in a slice, at most.
const ROWS: usize = 64 * 1024;

pub(super) type Input = Box<dyn RecordBatchReader + Send>;

/// Judges the rows of a slice; `first` is the number of its first row in the whole table.
pub(super) trait Judge: Send + Sync {
    fn schema(&self) -> SchemaRef;
    /// Rows for which another thread is worth starting.
    fn worth(&self) -> usize;
    fn judge(&self, rows: &RecordBatch, first: u64) -> Result<RecordBatch, ArrowError>;
}

pub(super) struct Stream {
    input: Input,
    judge: Box<dyn Judge>,
    progress: Option<Py<PyAny>>,
    threads: usize,
    /// The number of the first row of the next slice.
    next: u64,
    slices: VecDeque<RecordBatch>,
    /// Judged slices, with how many rows are done once each is given out.
    judged: VecDeque<(u64, Result<RecordBatch, ArrowError>)>,
    /// The input has ended, with an error perhaps, which comes after what was read before.
    ended: bool,
    error: Option<ArrowError>,
}

impl Stream {
    pub(super) fn new(
        input: Input,
        judge: Box<dyn Judge>,
        progress: Option<Py<PyAny>>,
        threads: usize,
    ) -> Self {
        let (slices, judged) = (VecDeque::new(), VecDeque::new());
        let threads = threads.max(1);
        Self { input, judge, progress, threads, next: 0, slices, judged, ended: false, error: None }
    }

    pub(super) fn schema(&self) -> SchemaRef {
        self.judge.schema()
    }

    fn step(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        if self.judged.is_empty() {
            self.read();
            self.round();
        }
        let Some((done, judged)) = self.judged.pop_front() else {
            return self.error.take().map(Err);
        };
        let told = self.tell(done);
        Some(judged.and_then(|judged| told.map(|()| judged)))
    }

    /// Reads until there is a slice for each thread.
    fn read(&mut self) {
        while self.slices.len() < self.threads && !self.ended {
            match self.input.next() {
                Some(Ok(batch)) => self.cut(&batch),
                Some(Err(error)) => (self.ended, self.error) = (true, Some(error)),
                None => self.ended = true,
            }
        }
    }

    /// Cuts a batch into slices of one length, as many for each thread.
    fn cut(&mut self, batch: &RecordBatch) {
        let rows = batch.num_rows();
        let even = rows.div_ceil(ROWS).next_multiple_of(self.threads);
        let worth = rows.div_euclid(self.judge.worth().max(1)).max(1);
        let length = rows.div_ceil(even.min(worth).max(rows.div_ceil(ROWS)).max(1)).max(1);
        for at in (0..rows).step_by(length) {
            self.slices.push_back(batch.slice(at, length.min(rows.saturating_sub(at))));
        }
    }

    fn round(&mut self) {
        let count = self.slices.len().min(self.threads);
        let mut slices = Vec::with_capacity(count);
        for rows in self.slices.drain(..count) {
            let first = self.next;
            let length = u64::try_from(rows.num_rows()).unwrap_or_default();
            self.next = first.saturating_add(length);
            slices.push((rows, first, self.next));
        }
        let judge = &*self.judge;
        let rows: usize = slices.iter().map(|(rows, ..)| rows.num_rows()).sum();
        let alone = count < 2 || rows < judge.worth().saturating_mul(2);
        let results: Vec<_> = if alone {
            slices.iter().map(|(rows, first, _)| judge.judge(rows, *first)).collect()
        } else {
            thread::scope(|scope| {
                let mut slices = slices.iter();
                let own = slices.next();
                let others: Vec<_> = slices
                    .map(|(rows, first, _)| scope.spawn(move || judge.judge(rows, *first)))
                    .collect();
                let own = own.map(|(rows, first, _)| judge.judge(rows, *first));
                own.into_iter().chain(others.into_iter().map(join)).collect()
            })
        };
        self.judged.extend(slices.into_iter().map(|(.., done)| done).zip(results));
    }

    fn tell(&self, done: u64) -> Result<(), ArrowError> {
        let Some(progress) = &self.progress else { return Ok(()) };
        Python::attach(|py| progress.call1(py, (done,)))
            .map(drop)
            .map_err(|error| ArrowError::ExternalError(Box::new(error)))
    }

    /// After an error there is nothing more.
    fn end(&mut self) {
        self.ended = true;
        self.error = None;
        self.slices.clear();
        self.judged.clear();
    }
}

impl Iterator for Stream {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = catch_unwind(AssertUnwindSafe(|| self.step()))
            .unwrap_or_else(|panic| Some(Err(failed(&*panic))));
        if matches!(step, Some(Err(_))) {
            self.end();
        }
        step
    }
}

fn join<T>(thread: thread::ScopedJoinHandle<'_, Result<T, ArrowError>>) -> Result<T, ArrowError> {
    thread.join().unwrap_or_else(|panic| Err(failed(&*panic)))
}

fn failed(panic: &(dyn std::any::Any + Send)) -> ArrowError {
    ArrowError::ExternalError(Box::new(panicked(panic)))
}
