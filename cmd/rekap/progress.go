package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"rekap/queries/format"
)

// progressEvery is the least time between two drawings of the progress line.
const progressEvery = 100 * time.Millisecond

// progress draws one line about what is being done on a terminal, with counts
// and, where the total is known, the time left. Off a terminal it is silent.
type progress struct {
	mu      sync.Mutex
	w       io.Writer
	now     func() time.Time
	stage   string
	started time.Time
	drawn   time.Time
	width   int
}

// newProgress draws on the environment's standard error.
func newProgress(env *Environment) *progress {
	p := &progress{now: env.Now}
	if env.StderrTerminal {
		p.w = env.Stderr
	}
	return p
}

// report says how far a stage is; total is 0 where it is not known.
func (p *progress) report(stage string, done, total int) {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	if stage != p.stage {
		p.stage, p.started, p.drawn = stage, now, time.Time{}
	}
	if now.Sub(p.drawn) < progressEvery && done != total {
		return
	}
	p.drawn = now
	line := stage
	switch {
	case total > 0:
		line = fmt.Sprintf("%s %d of %d", stage, done, total)
		if left := timeLeft(now.Sub(p.started), done, total); left >= time.Second {
			line += fmt.Sprintf(", %s left", left)
		}
	case done > 0:
		line = fmt.Sprintf("%s %d", stage, done)
	}
	p.draw(line)
}

// clear removes the line.
func (p *progress) clear() {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.draw("")
}

func (p *progress) draw(line string) {
	line = format.Printable(line)
	pad := max(0, p.width-len(line))
	fmt.Fprintf(p.w, "\r%s%s\r", line, strings.Repeat(" ", pad))
	p.width = len(line)
}

// timeLeft is how long the rest takes if it goes on as before, in whole seconds.
func timeLeft(spent time.Duration, done, total int) time.Duration {
	if done <= 0 || done >= total {
		return 0
	}
	return (spent / time.Duration(done) * time.Duration(total-done)).Truncate(time.Second)
}
