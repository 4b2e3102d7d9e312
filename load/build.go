package load

import (
	"context"
	"errors"
)

func (s *Store) build(ctx context.Context, plan Plan) (*Built, error) {
	return nil, errors.New("not yet")
}
